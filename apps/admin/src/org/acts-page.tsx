import { QueryView, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatLongDay, formatTableDay, formatTableTime, type StateName } from '@dangjian/ui'
import { ConfirmAct, DataTable, EmptyState, FactList, FilterBar, FilterSelect, PageHead, PageTurn, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useId, useState } from 'react'
import { ActPreview } from './act-preview.tsx'
import { actText } from './locales/acts.zh-CN.ts'
import { orgText } from './locales/zh-CN.ts'
import type { ActLine } from './types.ts'
import './org.css'

const text = actText.page
const pageSize = 20
const noFilter = { status: '', cursor: '', from: '1' }

const looks: Readonly<Record<ActLine['status'], StateName>> = { proposed: 'due', approved: 'soon', carried_out: 'done', refused: 'failed', withdrawn: 'notApplicable', failed: 'failed' }
const worker = 'due-acts'

const Approve = ({ act }: { act: ActLine }) => {
  const api = useApi()
  const { today } = useSession()
  const approve = useAct(api.org.approveOrgAct.mutationOptions())
  const consequence = (act.effectiveOn > today ? text.approveAhead : text.approveWill)(act.title, formatLongDay(act.effectiveOn))
  return (
    <ConfirmAct tone="link" label={text.approve} title={text.approveTitle} consequence={consequence} onConfirm={() => approve.run({ id: act.id })}>
      <ActPreview change={act.change} effectiveOn={act.effectiveOn} />
    </ConfirmAct>
  )
}

const WithReason = ({ label, consequence, onConfirm }: { label: string; consequence: string; onConfirm: (reason: string) => Promise<unknown> }) => {
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <ConfirmAct isDestructive tone="link" label={label} consequence={consequence} canConfirm={reason.trim().length > 1} onConfirm={() => onConfirm(reason.trim())}>
      <div className="dj-act-field"><label htmlFor={id}>{text.reason}</label><Input.TextArea id={id} rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} /></div>
    </ConfirmAct>
  )
}

const Acts = ({ act }: { act: ActLine }) => {
  const api = useApi()
  const refuse = useAct(api.org.refuseOrgAct.mutationOptions())
  const withdraw = useAct(api.org.withdrawOrgAct.mutationOptions())
  return (
    <>
      {act.canDecide ? <Approve act={act} /> : null}
      {act.canDecide ? <WithReason label={text.refuse} consequence={text.refuseWill(act.title)} onConfirm={(reason) => refuse.run({ id: act.id, reason })} /> : null}
      {act.canWithdraw ? <WithReason label={text.withdraw} consequence={text.withdrawWill(act.title)} onConfirm={(reason) => withdraw.run({ id: act.id, reason })} /> : null}
    </>
  )
}

/** How an act went: its papers, its steps with who and when, and whether the answer came in time. */
const ActDetails = ({ act }: { act: ActLine }) => (
  <div className="dj-act-preview">
    <FactList facts={[{ key: 'grounds', label: text.grounds, value: act.grounds }, { key: 'document', label: text.document, value: act.documentNumber }]} />
    <ol className="dj-act-steps" aria-label={text.steps}>
      {act.steps.map(({ step, byName, at, note }) => (
        <li key={`${step}${at}`}>{formatTableTime(at)}{orgText.gap}{byName === worker ? text.byWorker : byName}{orgText.gap}{text.step[step]}{step === 'failed' ? `${orgText.gap}${text.failedNote}` : note === null ? '' : `${orgText.gap}${note}`}</li>
      ))}
    </ol>
    {act.term === null || act.term.outcome === 'ok' ? null : <VerdictNote tone={act.term.outcome === 'breach' ? 'warn' : 'info'} what={act.term.what} why={act.term.why} next={act.term.next} />}
  </div>
)

const detailsOf = (act: ActLine) => <ActDetails act={act} />

/** 组织变动: every act from proposal to execution; here a second person approves or refuses. */
export const ActsPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(noFilter)
  const status = filter.status as ActLine['status'] | ''
  const acts = useQuery(api.org.listOrgActs.queryOptions({ limit: pageSize, ...(status === '' ? {} : { status }), ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }))
  const from = Number(filter.from)
  return (
    <>
      <PageHead title={text.title} crumbs={[{ label: orgText.tree.title, href: '/org' }, { label: text.title }]} facts={acts.data ? text.facts(acts.data.total) : undefined} />
      <FilterBar
        end={acts.data && acts.data.items.length > 0 ? (
          <PageTurn
            summary={text.of(from, from + acts.data.items.length - 1, acts.data.total)}
            hasPrevious={filter.cursor !== ''}
            hasNext={acts.data.next !== null}
            onPrevious={() => setFilter({ cursor: '', from: '1' })}
            onNext={() => setFilter({ cursor: acts.data.next ?? '', from: `${from + pageSize}` })}
          />
        ) : undefined}
      >
        <FilterSelect label={text.status} value={filter.status} options={[{ value: '', label: text.all }, ...Object.entries(actText.statuses).map(([value, label]) => ({ value, label }))]} onChange={(value) => setFilter({ status: value, cursor: '', from: '1' })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView query={acts} subject={text.title} isEmpty={({ total }) => total === 0} empty={status === '' ? <EmptyState title={text.none} willHold={text.willHold} /> : <EmptyState title={text.noMatch} willHold={text.noMatchHint} />}>
          {({ items }) => (
            <DataTable
              label={text.table}
              rows={items}
              rowKey={({ id }) => id}
              expanded={detailsOf}
              columns={[
                { key: 'title', title: text.columns.title, kind: 'name', render: (act) => <><AppLink href={`/org/${act.orgUnitId}`}>{act.title}</AppLink><span className="dj-sub">{actText.kinds[act.kind]}</span></> },
                { key: 'applicant', title: text.columns.applicant, render: (act) => <>{act.applicant}<span className="dj-sub">{formatTableDay(act.appliedOn)}</span></> },
                { key: 'approving', title: text.columns.approving, render: (act) => <>{act.approvingBody}<span className="dj-sub">{act.documentNumber}</span></> },
                { key: 'effective', title: text.columns.effective, kind: 'date', render: (act) => formatTableDay(act.effectiveOn) },
                { key: 'status', title: text.columns.status, render: (act) => <StateTag state={looks[act.status]}>{act.status === 'approved' ? text.waits(formatLongDay(act.effectiveOn)) : actText.statuses[act.status]}</StateTag> },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: (act) => <Acts act={act} /> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
