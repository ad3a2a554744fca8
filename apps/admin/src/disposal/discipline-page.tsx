import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatTableDay, stateOfDeadline } from '@dangjian/ui'
import { ActRow, ConfirmAct, DataTable, EmptyState, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { RecordActionDrawer, RestrictDrawer } from './discipline-drawers.tsx'
import { disposalText } from './locales/zh-CN.ts'
import type { DisciplineLine, RestrictionLine } from './types.ts'
import './disposal.css'

const text = disposalText.discipline

const Execution = ({ row }: { row: DisciplineLine }) => {
  const { today } = useSession()
  if (row.revokedOn !== null) return <StateTag state="notApplicable">{text.revoked(formatTableDay(row.revokedOn))}</StateTag>
  if (row.executionReportedOn !== null) return <StateTag state="done">{text.reported(formatTableDay(row.executionReportedOn))}</StateTag>
  // A reminder whose article is still to be compared: advice, never an alarm (RG-04).
  const isPast = stateOfDeadline(row.executionDueOn, today) === 'overdue'
  return <><StateTag state={isPast ? 'advice' : 'due'}>{isPast ? text.overdue : text.due(formatTableDay(row.executionDueOn))}</StateTag><span className="dj-sub">{row.execution.binding}</span></>
}

const ReportAct = ({ row }: { row: DisciplineLine }) => {
  const api = useApi()
  const { today } = useSession()
  const [on, setOn] = useState(today)
  const report = useAct(api.disposal.reportExecution.mutationOptions())
  return (
    <ConfirmAct tone="link" label={text.report} title={text.reportOf(row.memberName)} consequence={text.reportOf(row.memberName)} onConfirm={() => report.run({ actionId: row.id, on })}>
      <label className="dj-ask">{text.on}<Input type="date" max={today} value={on} onChange={(event) => setOn(event.target.value)} /></label>
    </ConfirmAct>
  )
}

const LiftAct = ({ row }: { row: RestrictionLine }) => {
  const api = useApi()
  const { today } = useSession()
  const [on, setOn] = useState(today)
  const [reason, setReason] = useState('')
  const lift = useAct(api.disposal.liftRestriction.mutationOptions())
  return (
    <ConfirmAct tone="link" label={text.lift} title={text.liftOf(row.memberName)} consequence={text.liftWill} canConfirm={reason.trim().length > 1} onConfirm={() => lift.run({ restrictionId: row.id, on, reason: reason.trim() })}>
      <label className="dj-ask">{text.on}<Input type="date" value={on} onChange={(event) => setOn(event.target.value)} /></label>
      <label className="dj-ask">{text.reason}<Input maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}

const Actions = ({ rows, mayHandle }: { rows: readonly DisciplineLine[]; mayHandle: boolean }) => (
  <DataTable label={text.actions} rows={rows} rowKey={({ id }) => id} empty={<EmptyState title={text.none} willHold={text.noneHold} />} columns={[
    { key: 'member', title: text.member, kind: 'name', render: ({ memberName, orgUnitName }) => <>{memberName}<span className="dj-sub">{orgUnitName}</span></> },
    { key: 'kind', title: text.kind, render: ({ kind, probationUntil }) => <>{text.kinds[kind]}{probationUntil === null ? null : <span className="dj-sub">{disposalText.list.until(formatTableDay(probationUntil))}</span>}</> },
    { key: 'decided', title: text.decided, kind: 'date', render: ({ decidedOn }) => formatTableDay(decidedOn) },
    { key: 'organ', title: text.organ, render: ({ decidedByOrgan, documentNumber }) => <>{decidedByOrgan}<span className="dj-sub">{documentNumber}</span></> },
    { key: 'execution', title: text.execution, render: (row) => <Execution row={row} /> },
    { key: 'acts', title: text.acts, kind: 'acts', render: (row) => (mayHandle && row.executionReportedOn === null && row.revokedOn === null ? <ReportAct row={row} /> : null) },
  ]} />
)

const Restrictions = ({ rows, mayHandle }: { rows: readonly RestrictionLine[]; mayHandle: boolean }) => (
  <DataTable label={text.restrictions} rows={rows} rowKey={({ id }) => id} empty={<EmptyState title={text.noneRestriction} willHold={text.noneRestrictionHold} />} columns={[
    { key: 'member', title: text.member, kind: 'name', render: ({ memberName, orgUnitName }) => <>{memberName}<span className="dj-sub">{orgUnitName}</span></> },
    { key: 'kind', title: text.restriction, render: ({ kind }) => text.restrictionKinds[kind] },
    { key: 'span', title: text.span, render: ({ fromOn, untilOn }) => text.spanOf(formatTableDay(fromOn), untilOn === null ? text.open : formatTableDay(untilOn)) },
    { key: 'basis', title: text.basis, render: ({ basis }) => basis },
    { key: 'state', title: text.state, render: ({ isInForce }) => <StateTag state={isInForce ? 'locked' : 'notApplicable'}>{isInForce ? text.inForce : text.ended}</StateTag> },
    { key: 'acts', title: text.acts, kind: 'acts', render: (row) => (mayHandle && row.isInForce ? <LiftAct row={row} /> : null) },
  ]} />
)

/** Register of 党纪处分 (DIS-02) and of restrictions of rights (EL-03). */
export const DisciplinePage = () => {
  const api = useApi()
  const { can } = useSession()
  const [open, setOpen] = useState<'action' | 'restriction' | null>(null)
  const query = useQuery(api.disposal.listDiscipline.queryOptions())
  const mayHandle = can('disposal.handle')
  const acts = [
    { key: 'restrict', label: text.restrict, onSelect: () => setOpen('restriction') },
    { key: 'record', label: text.record, tone: 'primary' as const, onSelect: () => setOpen('action') },
  ]
  return (
    <>
      <PageHead title={text.title} facts={text.facts} actions={mayHandle ? <ActRow acts={acts} /> : null} />
      <QueryView query={query} subject={text.title}>
        {({ actions, restrictions }) => (
          <div className="dj-way-side">
            <Panel title={text.actions} isFlush><Actions rows={actions} mayHandle={mayHandle} /></Panel>
            <Panel title={text.restrictions} isFlush><Restrictions rows={restrictions} mayHandle={mayHandle} /></Panel>
          </div>
        )}
      </QueryView>
      {open === 'action' ? <RecordActionDrawer onClose={() => setOpen(null)} /> : null}
      {open === 'restriction' ? <RestrictDrawer onClose={() => setOpen(null)} /> : null}
    </>
  )
}
