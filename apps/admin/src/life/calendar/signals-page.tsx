import { QueryView, useApi } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import { lifeText } from '../locales/zh-CN.ts'

const text = calendarText.signals

/** The latest records that somebody should look at, for a committee. */
export const SignalsPage = () => {
  const api = useApi()
  const query = useQuery(api.life.listSignals.queryOptions({}))
  return (
    <>
      <PageHead title={text.page} facts={text.pageFacts} crumbs={[{ label: calendarText.page.crumb, href: '/life' }, { label: text.page }]} />
      <Panel isFlush>
        <QueryView query={query} subject={text.page} rows={6} isEmpty={(rows) => rows.length === 0} empty={<EmptyState title={text.none} willHold={text.noneWhy} />}>
          {(rows) => (
            <DataTable
              label={text.page}
              rows={rows}
              rowKey={(row) => row.meetingId}
              columns={[
                { key: 'title', title: lifeText.meetings.columns.title, kind: 'name', render: (row) => row.title },
                { key: 'unit', title: lifeText.meetings.columns.unit, render: (row) => row.unitName },
                { key: 'date', title: lifeText.meetings.columns.date, kind: 'date', render: (row) => formatTableDay(row.heldOn) },
                { key: 'questions', title: text.title, render: (row) => row.questions.map((view) => <div key={view.signal}>{text.ask(view.question)}</div>) },
                { key: 'acts', title: lifeText.meetings.columns.acts, kind: 'acts', render: (row) => <AppLink href={`/life/meetings/${row.meetingId}`} aria-label={lifeText.meetings.openOf(row.title)}>{lifeText.meetings.open}</AppLink> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
