import { daysBetween, localDateOf, type LocalDate } from '@dangjian/kernel'
import { explainCell, renderVerdict, type ComplianceCell, type ComplianceState, type RenderedVerdict } from '@dangjian/regulations'
import type { FrequencyRow } from './frequency-store.ts'
import { counts, recordsOf, type BranchLife } from './life-of-branches.ts'
import { withoutQuorum } from './locales/zh-CN.ts'

/** The states of the calendar, and `not-applicable` where nothing is asked at all (no committee, no groups, before its founding). */
export type MatrixState = ComplianceState | 'not-applicable'

/** How a place stood when its period was closed, and whether it stands otherwise now. */
export interface FrozenState {
  readonly state: MatrixState
  readonly heldOn: string | null
  readonly frozenOn: string
  /** True where a late entry, a correction or an exemption has changed it since. */
  readonly isChanged: boolean
}

/** One branch, one kind, one period. `verdict` stands where there is something to explain: due, late, missing, exempt. */
export interface MatrixCell {
  readonly period: string
  readonly state: MatrixState
  readonly dueOn: string
  readonly heldOn: string | null
  /** Days past the last day, for what is missing. */
  readonly overdueDays: number | null
  readonly done: number
  readonly required: number
  /** The meeting that fulfils it, or else the one that is planned for it. */
  readonly meetingId: string | null
  readonly plannedOn: string | null
  readonly exemption: { readonly reason: string; readonly approvedBy: string; readonly article: string | null } | null
  readonly remark: string | null
  readonly verdict: RenderedVerdict | null
  /** Null while the period is not closed. */
  readonly frozen: FrozenState | null
}

/** The state as the page shows it: an exemption by rule rather than by approval is not applicable. */
export const stateOf = (cell: ComplianceCell): MatrixState => (cell.state === 'exempt' && cell.exemptReason !== 'approved' ? 'not-applicable' : cell.state)

/** What writes the sentences of many cells: the same sentence is made once. */
export interface CellWriter {
  explain(cell: ComplianceCell): RenderedVerdict
  overdue(dueOn: LocalDate): number
}

/** A writer for one answer. A frequency that the bureau set itself is cited by the document it rests on. */
export const cellWriter = (day: LocalDate, frequencies: readonly FrequencyRow[]): CellWriter => {
  const verdicts = new Map<string, RenderedVerdict>()
  const days = new Map<LocalDate, number>()
  const basisOf = (cell: ComplianceCell): string | undefined => (cell.isLocal ? frequencies.findLast((row) => row.kind === cell.kind && row.times === cell.times)?.basis : undefined)
  return {
    explain: (cell) => {
      const key = `${cell.kind}|${cell.period}|${cell.state}|${cell.done}|${cell.required}|${cell.heldOn}|${cell.exemptReason}`
      const known = verdicts.get(key)
      if (known) return known
      const basis = basisOf(cell)
      const verdict = renderVerdict(explainCell(cell))
      const made = basis === undefined ? verdict : { ...verdict, citation: basis }
      verdicts.set(key, made)
      return made
    },
    overdue: (dueOn) => {
      const known = days.get(dueOn)
      if (known !== undefined) return known
      const made = daysBetween(dueOn, day)
      days.set(dueOn, made)
      return made
    },
  }
}

const explained: ReadonlySet<MatrixState> = new Set(['due', 'late', 'missing', 'exempt'])
const states: ReadonlySet<string> = new Set(['due', 'held', 'late', 'missing', 'exempt', 'upcoming', 'not-applicable'])
const isState = (text: string): text is MatrixState => states.has(text)

const frozenOf = (life: BranchLife, cell: ComplianceCell, state: MatrixState): FrozenState | null => {
  const place = life.frozen.size === 0 ? undefined : life.frozen.get(`${cell.kind}:${cell.period}`)
  if (!place || !isState(place.state)) return null
  return { state: place.state, heldOn: place.heldOn, frozenOn: place.frozenOn, isChanged: place.state !== state || place.heldOn !== cell.heldOn }
}

/** One cell with what leads on from it. */
export const matrixCell = (life: BranchLife, cell: ComplianceCell, writer: CellWriter): MatrixCell => {
  const state = stateOf(cell)
  const isOpen = state === 'due' || state === 'missing'
  const records = recordsOf(life, cell.kind, cell.period)
  const planned = records.find((record) => !record.isHeld)
  const exemption = state === 'exempt' ? life.exemptions.find((row) => row.kind === cell.kind && row.period === cell.period) : undefined
  const unopened = isOpen ? records.filter((record) => record.isHeld && !record.opened) : []
  return {
    period: cell.period, state, dueOn: cell.dueOn, heldOn: cell.heldOn, overdueDays: state === 'missing' ? writer.overdue(cell.dueOn) : null, done: cell.done, required: cell.required,
    meetingId: (records.find(counts) ?? planned)?.id ?? null,
    plannedOn: isOpen && planned ? localDateOf(new Date(planned.startsAt ?? 0)) : null,
    exemption: exemption ? { reason: exemption.reason, approvedBy: exemption.approvedBy, article: exemption.article } : null,
    remark: unopened.length > 0 ? withoutQuorum(unopened.map((record) => record.heldOn ?? cell.dueOn)) : null,
    verdict: explained.has(state) ? writer.explain(cell) : null,
    frozen: frozenOf(life, cell, state),
  }
}
