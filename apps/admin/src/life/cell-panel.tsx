import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatDayFor, formatTableDay, stateOfDeadline, type Act, type StateName } from '@dangjian/ui'
import { ActRow, FactList, StateTag, type Fact } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { AssemblyAct } from './assembly-act.tsx'
import { complianceText } from './locales/compliance.zh-CN.ts'
import { isKind, pageOfKind, planHref, recordHref } from './kinds.ts'
import { lifeText } from './locales/zh-CN.ts'
import type { CellDetail, LifeKind } from './types.ts'

const text = lifeText.cell

const stateNames: Record<CellDetail['state'], StateName> = { held: 'done', late: 'late', due: 'due', missing: 'missing', exempt: 'exempt', upcoming: 'future', 'not-applicable': 'notApplicable' }

/** The state of a place in words, with its icon. */
export const CellState = ({ state, overdueDays, dueOn, today }: Pick<CellDetail, 'state' | 'overdueDays' | 'dueOn'> & { today: string }) => {
  if (state === 'missing') return <StateTag state="missing">{text.overdue(overdueDays ?? 0)}</StateTag>
  return <StateTag state={state === 'due' ? stateOfDeadline(dueOn, today) : stateNames[state]}>{lifeText.matrix.states[state]}</StateTag>
}

const recordsOf = (detail: CellDetail): Fact[] => [
  ...(detail.meetings.length === 0 ? [] : [{
    key: 'records', label: text.records,
    value: detail.meetings.map((meeting) => (
      <div key={meeting.id}><AppLink href={`/life/meetings/${meeting.id}`}>{meeting.title}</AppLink>{lifeText.gap}{formatTableDay(meeting.date)}{meeting.status === 'held' && !meeting.opened ? `${lifeText.gap}${text.notOpened}` : ''}</div>
    )),
  }]),
  ...(detail.groups.length === 0 ? [] : [{
    key: 'groups', label: text.groups,
    value: detail.groups.map((group) => <div key={group.orgUnitId}>{group.name}{lifeText.gap}{group.heldOn === null ? text.groupOpen : text.groupHeld(group.heldOn)}</div>),
  }]),
]

const factsOf = (detail: CellDetail, today: string): Fact[] => [
  { key: 'state', label: text.state, value: <CellState {...detail} today={today} /> },
  { key: 'why', label: text.why, value: detail.verdict.why },
  { key: 'basis', label: text.basis, value: text.basisOf(detail.verdict.citation, detail.verdict.binding) },
  { key: 'next', label: text.next, value: detail.verdict.next },
  ...(detail.plannedOn === null ? [] : [{ key: 'planned', label: text.remark, value: text.planned(formatDayFor(detail.plannedOn, today)) }]),
  ...(detail.remark === null ? [] : [{ key: 'remark', label: text.remark, value: detail.remark }]),
  ...(detail.frozen === null ? [] : [{ key: 'frozen', label: complianceText.frozen, value: complianceText.frozenAs(lifeText.matrix.states[detail.frozen.state], formatTableDay(detail.frozen.frozenOn)), ...(detail.frozen.isChanged ? { note: complianceText.changedSince(lifeText.matrix.states[detail.state]) } : {}) }]),
  ...(detail.frozenIntact === false ? [{ key: 'intact', label: complianceText.frozen, value: complianceText.notIntact }] : []),
  ...(detail.exemption === null ? [] : [{ key: 'exemption', label: text.exemption, value: text.exemptBy(detail.exemption.approvedBy, detail.exemption.reason), ...(detail.exemption.article === null ? {} : { note: detail.exemption.article }) }]),
  ...recordsOf(detail),
]

interface Rights { plan: boolean; record: boolean; exempt: boolean }

/** The acts that lead on from a place, the likeliest first. A group meeting is held by its group, so the group still open is named in the address. */
export const actsOf = (detail: CellDetail, rights: Rights, onExempt: () => void): Act[] => {
  const { kind, period, state } = detail
  const isOpen = state === 'due' || state === 'missing'
  const unit = kind === 'group_meeting' ? (detail.groups.find((group) => group.heldOn === null)?.orgUnitId ?? detail.orgUnitId) : detail.orgUnitId
  const page = pageOfKind(kind)
  if (!isKind(kind)) {
    return [
      ...(page === null ? [] : [{ key: 'page', label: complianceText.toPage(lifeText.kinds[kind]), tone: 'go' as const, href: page }]),
      ...((isOpen || state === 'upcoming') && rights.exempt ? [{ key: 'exempt', label: text.exempt, onSelect: onExempt }] : []),
    ]
  }
  const waiting = detail.meetings.find((meeting) => meeting.status === 'planned')
  const acts: Act[] = []
  if (isOpen && waiting) acts.push({ key: 'open', label: text.open, tone: 'go', href: `/life/meetings/${waiting.id}` })
  if (isOpen && !waiting && rights.record) acts.push({ key: 'record', label: state === 'missing' ? text.record : text.recordNow, tone: 'go', href: recordHref(unit, kind, period) })
  if (!waiting && rights.plan && (isOpen || state === 'upcoming')) acts.push({ key: 'plan', label: text.plan, href: planHref(unit, kind, period) })
  if (!isOpen && detail.meetingId !== null) acts.push({ key: 'held', label: text.open, tone: 'go', href: `/life/meetings/${detail.meetingId}` })
  if ((isOpen || state === 'upcoming') && rights.exempt) acts.push({ key: 'exempt', label: text.exempt, onSelect: onExempt })
  return acts
}

/** One place of the compliance page: state, 为什么, 依据, 怎么办, the records behind it and the acts. */
export const CellPanel = ({ orgUnitId, kind, period, onExempt }: { orgUnitId: string; kind: LifeKind; period: string; onExempt: (name: string) => void }) => {
  const api = useApi()
  const { can, today } = useSession()
  const detail = useQuery(api.life.complianceCell.queryOptions({ orgUnitId, kind, period }))
  const rights = { plan: can('meeting.plan'), record: can('meeting.record'), exempt: can('meeting.exempt') }
  return (
    <QueryView query={detail} subject={text.subject} rows={4}>
      {(cell) => (
        <>
          <FactList facts={factsOf(cell, today)} />
          {cell.kind === 'organ_assembly' && rights.record && (cell.state === 'due' || cell.state === 'missing') ? <AssemblyAct orgUnitId={cell.orgUnitId} today={today} /> : null}
          <ActRow acts={actsOf(cell, rights, () => onExempt(cell.name))} />
        </>
      )}
    </QueryView>
  )
}
