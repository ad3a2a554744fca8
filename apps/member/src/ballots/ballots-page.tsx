import { QueryView, useApi } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { Card, EmptyState, PhoneBody, PhoneHead, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { ballotsText } from './locales/zh-CN.ts'
import type { MyBallotLine } from './types.ts'

const text = ballotsText.list

const rowOf = (line: MyBallotLine) => ({
  key: line.id, title: line.title, note: text.note(line.orgUnitName, formatLongDay(line.heldOn)), value: line.phase === 'open' ? ballotsText.standings[line.standing] : ballotsText.phases[line.phase], href: `/ballots/${line.id}`,
})

/** Ballots that I vote in or watch over. */
export const BallotsPage = () => {
  const api = useApi()
  const query = useQuery(api.ballots.myBallots.queryOptions())
  return (
    <>
      <PhoneHead title={text.title} backHref="/me" />
      <PhoneBody>
        <QueryView query={query} subject={text.subject} isEmpty={(lines) => lines.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {(lines) => (
            <>
              {([[text.running, lines.filter(({ phase }) => phase !== 'announced')], [text.over, lines.filter(({ phase }) => phase === 'announced')]] as const).map(([title, some]) => (
                some.length === 0 ? null : <Card key={title} title={title} isFlush><RowList label={title} rows={some.map(rowOf)} /></Card>
              ))}
            </>
          )}
        </QueryView>
      </PhoneBody>
    </>
  )
}
