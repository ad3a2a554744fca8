import { QueryView, useApi } from '@dangjian/app-shell'
import { Card, PhoneBody, PhoneHead } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { fileText } from './locales/file.zh-CN.ts'
import { ViewList } from './view-list.tsx'

const text = fileText.views

/** Who saw my protected fields. */
export const ViewsPage = () => {
  const api = useApi()
  const views = useQuery(api.members.ownViews.queryOptions())
  return (
    <>
      <PhoneHead title={text.title} backHref="/me" />
      <PhoneBody>
        <QueryView query={views} subject={text.title} rows={4} isEmpty={(rows) => rows.length === 0} empty={<Card footer={text.note}><p>{text.none}</p></Card>}>
          {(rows) => <Card isFlush footer={text.note}><ViewList views={rows} /></Card>}
        </QueryView>
      </PhoneBody>
    </>
  )
}
