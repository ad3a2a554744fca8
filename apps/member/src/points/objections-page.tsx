import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { formatDayFor } from '@dangjian/ui'
import { Card, EmptyState, PhoneBody, PhoneHead, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { pointsText } from './locales/zh-CN.ts'
import { ObjectionState } from './objection-cards.tsx'
import { entryHref, pointsOf } from './points-view.ts'

const text = pointsText.objection

/** My objections, newest first; each leads to its entry with the answer. */
export const ObjectionsPage = () => {
  const api = useApi()
  const { today } = useSession()
  const objections = useQuery(api.scoring.myObjections.queryOptions({ limit: 100 }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/points" />
      <PhoneBody>
        <QueryView
          query={objections} subject={text.list} isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState title={text.none.title} willHold={text.none.willHold} acts={[{ key: 'points', label: text.none.act, tone: 'go', href: '/points' }]} />}
        >
          {({ items }) => (
            <Card isFlush>
              <RowList label={text.list} rows={items.map((item) => ({
                key: item.id, title: text.entryTitle(item.ruleTitle, pointsOf(item.points, true)), href: entryHref(item.runId, item.entryId), value: <ObjectionState status={item.status} />,
                note: text.note(pointsText.object.grounds[item.ground], formatDayFor(localDateOf(new Date(item.createdAt)), today)),
              }))} />
            </Card>
          )}
        </QueryView>
      </PhoneBody>
    </>
  )
}
