import { QueryView, useApi } from '@dangjian/app-shell'
import { Card, EmptyState, PhoneBody, PhoneHead, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { appraisalText } from './locales/zh-CN.ts'

const text = appraisalText.list

const Reports = () => {
  const api = useApi()
  const query = useQuery(api.appraisal.myReports.queryOptions())
  const items = query.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Card title={text.reports} isFlush>
      <RowList label={text.reports} rows={items.map(({ id, orgUnitName, memberName, year, ask, stage, mark }) => ({
        key: id, title: text.line(orgUnitName, year), note: memberName, href: `/appraisal/reports/${id}`, value: ask === null ? (mark === null ? appraisalText.report.stage[stage] : appraisalText.marks[mark]) : appraisalText.asks[ask],
      }))} />
    </Card>
  )
}

/** The appraisals and reports in which I have a part. */
export const ListPage = () => {
  const api = useApi()
  const query = useQuery(api.appraisal.myAppraisals.queryOptions())
  return (
    <>
      <PhoneHead title={text.title} backHref="/me" />
      <PhoneBody>
        <QueryView query={query} subject={text.mine} isEmpty={({ items }) => items.length === 0} empty={<Card><EmptyState title={text.none} willHold={text.willHold} /></Card>}>
          {({ items }) => (
            <Card title={text.mine} isFlush>
              <RowList label={text.mine} rows={items.map(({ campaignId, orgUnitName, year, ask, stage, grade }) => ({
                key: campaignId, title: text.line(orgUnitName, year), href: `/appraisal/${campaignId}`, value: ask !== null ? appraisalText.asks[ask] : grade === null ? appraisalText.stages[stage] : appraisalText.grades[grade],
              }))} />
            </Card>
          )}
        </QueryView>
        <Reports />
      </PhoneBody>
    </>
  )
}
