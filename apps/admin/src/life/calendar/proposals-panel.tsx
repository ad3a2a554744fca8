import { QueryView, useAct, useApi } from '@dangjian/app-shell'
import { AppLink, formatDay, formatWeekday } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FailureNote, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import type { MonthProposals } from '../types.ts'

const text = calendarText.proposals
type Item = MonthProposals['items'][number]

const inputOf = (orgUnitId: string, items: readonly Item[]) => ({
  orgUnitId, items: items.map((item) => ({ orgUnitId: item.orgUnitId, kind: item.kind, period: item.period, sessions: item.sessions.map(({ date, time }) => ({ date, time })) })),
})

const When = ({ item }: { item: Item }) => (
  <>
    {item.sessions.map((session) => <div key={`${session.date} ${session.time}`}>{text.session(`${formatDay(session.date)}${formatWeekday(session.date)}`, session.time, session.available, item.expected)}</div>)}
    {item.isProvisional ? <span className="dj-hint">{text.provisional}</span> : null}
  </>
)

const Why = ({ item }: { item: Item }) => <>{item.why}{item.absent.length === 0 ? null : <div className="dj-hint">{text.absent(item.absent)}</div>}</>

/** When a branch may hold what it owes this month; one act plans one thing or all of them. `hasLink` leads to the calendar from elsewhere. */
export const ProposalsPanel = ({ orgUnitId, month, hasLink = false }: { orgUnitId: string; month: string; hasLink?: boolean }) => {
  const api = useApi()
  const query = useQuery(api.life.monthProposals.queryOptions({ orgUnitId, month }))
  const accept = useAct(api.life.acceptProposals.mutationOptions())
  const data = query.data
  const items = data?.items ?? []
  const act = (chosen: readonly Item[]): void => accept.submit(inputOf(orgUnitId, chosen))
  return (
    <Panel
      title={text.title}
      note={data === undefined ? undefined : data.hasRoster ? text.withRoster : text.withoutRoster}
      extra={hasLink ? <AppLink href={`/life/calendar?unit=${orgUnitId}`}>{text.toCalendar}</AppLink> : <AppLink href={`/life/rosters?unit=${orgUnitId}`}>{text.toRoster}</AppLink>}
      footer={items.length === 0 ? undefined : <div className="dj-acts"><ActButton act={{ key: 'all', label: text.acceptAll(items.length), tone: hasLink ? 'go' : 'primary', onSelect: () => act(items), isDisabled: accept.isBusy }} /><span className="dj-hint">{text.will}</span></div>}
    >
      <FailureNote failure={accept.failure} />
      {accept.result === undefined ? null : <VerdictNote tone="ok" what={text.accepted(accept.result.planned.length)} action={<AppLink href="/life/meetings?status=planned">{text.toMeetings}</AppLink>} isLive />}
      <QueryView query={query} subject={text.subject} rows={3} isEmpty={(found) => found.items.length === 0} empty={<EmptyState title={text.none} willHold={text.noneWhy} />}>
        {(found) => (
          <DataTable
            label={text.table}
            size="small"
            rows={found.items}
            rowKey={(item) => `${item.orgUnitId}:${item.kind}:${item.period}`}
            columns={[
              { key: 'title', title: text.columns.title, kind: 'name', render: (item) => (item.orgUnitId === orgUnitId ? item.title : <>{item.title}<span className="dj-sub">{item.orgUnitName}</span></>) },
              { key: 'when', title: text.columns.when, render: (item) => <When item={item} /> },
              { key: 'place', title: text.columns.place, render: (item) => item.place },
              { key: 'why', title: text.columns.why, render: (item) => <Why item={item} /> },
              { key: 'acts', title: text.columns.acts, kind: 'acts', render: (item) => <button type="button" className="dj-link-button" aria-label={text.acceptOf(item.title)} disabled={accept.isBusy} onClick={() => act([item])}>{text.accept}</button> },
            ]}
          />
        )}
      </QueryView>
    </Panel>
  )
}
