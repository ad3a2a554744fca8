import { QueryView, Slot, useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatLongDay, formatWeekday } from '@dangjian/ui'
import { ActButton, Columns, FactList, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { ProposalsPanel } from '../life/calendar/proposals-panel.tsx'
import { planHref } from '../life/kinds.ts'
import { countStates } from '../life/matrix-view.ts'
import { YearStrip } from '../life/year-strip.tsx'
import { AdmissionPanel } from './admission-panel.tsx'
import { BodiesPanel } from '../missions/bodies-panel.tsx'
import { TransfersPanel } from '../transfers/transfers-panel.tsx'
import { RightsPanel } from '../disposal/rights-panel.tsx'
import { AsksPanel } from './asks-panel.tsx'
import { dueEntries } from './due-list.ts'
import { DuePanel } from './due-panel.tsx'
import { workbenchText as text } from './locales/zh-CN.ts'
import type { Matrix } from './types.ts'
import './workbench.css'

/** The most duties that stand on the workbench; more are on their own page. */
const MOST_DUTIES = 60

const YearNote = ({ row }: { row: Matrix['rows'][number] }) => {
  const counts = countStates([row])
  const parts = [...(counts.missing > 0 ? [text.year.missing(counts.missing)] : []), ...(counts.late > 0 ? [text.year.late(counts.late)] : []), ...(counts.exempt > 0 ? [text.year.exempt(counts.exempt)] : [])]
  return <p className="dj-hint">{text.year.note(parts)}</p>
}

const YearPanel = ({ branchId }: { branchId: string }) => {
  const api = useApi()
  const { today } = useSession()
  const matrix = useQuery(api.life.complianceMatrix.queryOptions({ orgUnitId: branchId, year: Number(today.slice(0, 4)) }))
  return (
    <Panel title={text.year.title} extra={<AppLink href={`/life?unit=${branchId}`}>{text.year.more}</AppLink>}>
      <QueryView query={matrix} subject={text.year.title} rows={4}>
        {(data) => {
          const row = data.rows.find((one) => one.orgUnitId === branchId)
          return row ? <><YearStrip matrix={data} row={row} /><YearNote row={row} /></> : null
        }}
      </QueryView>
    </Panel>
  )
}

const BranchPanel = ({ branchId }: { branchId: string }) => {
  const api = useApi()
  const figures = useQuery(api.members.rosterFigures.queryOptions({ orgUnitId: branchId }))
  return (
    <Panel title={text.branch.title} extra={<AppLink href="/members">{text.branch.more}</AppLink>}>
      <QueryView query={figures} subject={text.branch.title} rows={2}>
        {(data) => (
          <div className="dj-brief"><FactList
            facts={[
              { key: 'members', label: text.branch.members, value: text.branch.membersOf(data.members - data.probationary.count, data.probationary.count) },
              { key: 'groups', label: text.branch.groups, value: text.branch.groupsOf(data.orgUnits.groups) },
            ]}
          /></div>
        )}
      </QueryView>
    </Panel>
  )
}

/** The workbench of a branch: what is due with its next act, the year at a glance, what else waits. */
export const SecretaryBoard = ({ branch }: { branch: { id: string; name: string } }) => {
  const api = useApi()
  const { today, can } = useSession()
  const due = useQuery(api.life.dueItems.queryOptions({ orgUnitId: branch.id }, { enabled: can('meeting.plan') }))
  const duties = useQuery(api.duties.listDuties.queryOptions({ orgUnitId: branch.id, status: 'open', dueBefore: `${today.slice(0, 4)}-12-31`, limit: MOST_DUTIES }, { enabled: can('duty.complete') }))
  const open = duties.data?.items ?? []
  const more = (duties.data?.total ?? 0) - open.length
  return (
    <>
      <PageHead
        title={text.title}
        facts={text.facts(formatLongDay(today), formatWeekday(today), branch.name)}
        actions={can('meeting.plan') ? <><ActButton act={{ key: 'plan', label: text.plan, href: planHref(branch.id) }} /><ActButton act={{ key: 'record', label: text.record, href: `/life/meetings/record?unit=${branch.id}` }} /></> : null}
      />
      <Columns
        main={
          can('meeting.plan')
            ? <><QueryView query={due} subject={text.due.title} rows={8}>{(data) => <DuePanel entries={dueEntries(data.items, open, today)} today={today} {...(more > 0 ? { footer: <AppLink href="/duties?state=open">{text.due.more(more)}</AppLink> } : {})} />}</QueryView><ProposalsPanel orgUnitId={branch.id} month={today.slice(0, 7)} hasLink /></>
            : <DuePanel entries={dueEntries([], open, today)} today={today} />
        }
        side={
          <>
            <AdmissionPanel orgUnitId={branch.id} />
            <YearPanel branchId={branch.id} />
            <BranchPanel branchId={branch.id} />
            <AsksPanel overdueDuties={open.filter((duty) => duty.state === 'overdue').length} />
            <TransfersPanel /><BodiesPanel />
            <RightsPanel />
            <Slot name="workbench.panels" props={{ orgUnitId: branch.id }} />
          </>
        }
      />
    </>
  )
}
