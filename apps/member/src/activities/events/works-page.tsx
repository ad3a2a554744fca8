import { QueryView, useApi } from '@dangjian/app-shell'
import { Card, EmptyState, PhoneBody, PhoneHead, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { eventsText } from '../locales/events.zh-CN.ts'

const text = eventsText.works

/** 作品展播: works that another person has looked at, the latest first; nobody counts or ranks them. */
export const WorksPage = () => {
  const api = useApi()
  const works = useQuery(api.activities.shownWorks.queryOptions())
  return (
    <>
      <PhoneHead title={text.title} backHref="/activities" />
      <PhoneBody>
        <QueryView query={works} subject={text.title} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {({ items }) => (
            <Card isFlush>
              <RowList label={text.title} rows={items.map(({ id, title, memberName, branchName, kind }) => ({ key: id, title, note: text.by(memberName, branchName), value: text.kinds[kind], href: `/activities/works/${id}` }))} />
            </Card>
          )}
        </QueryView>
      </PhoneBody>
    </>
  )
}
