import { daysBetween, type LocalDate } from '@dangjian/kernel'
import type { DutyRow } from './duty-store.ts'

/** One duty as pages show it. `state`: `open`, `overdue` (open and past), `done`, `late` (done after its day). */
export interface DutyItemView {
  readonly id: string
  readonly checklistId: string
  readonly listTitle: string
  readonly year: number
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly title: string
  readonly standard: string
  readonly post: string
  readonly evidenceKind: string
  readonly basis: string | null
  readonly dueOn: string
  /** Negative when past; null once done. */
  readonly daysLeft: number | null
  readonly state: 'open' | 'overdue' | 'done' | 'late'
  readonly doneOn: string | null
  readonly doneBy: string | null
  /** Why it was last taken back, while it is open again. */
  readonly reopenReason: string | null
}

const stateOf = ({ status, dueOn, doneOn }: DutyRow['item'], day: LocalDate): DutyItemView['state'] => {
  if (status === 'open') return dueOn < day ? 'overdue' : 'open'
  return doneOn !== null && doneOn > dueOn ? 'late' : 'done'
}

/** A duty as it stands on a day. */
export const dutyView = ({ item, listTitle, year, unitName }: DutyRow, day: LocalDate): DutyItemView => ({
  id: item.id, checklistId: item.checklistId, listTitle, year, orgUnitId: item.orgUnitId, orgUnitName: unitName, title: item.title, standard: item.standard, post: item.post,
  evidenceKind: item.evidenceKind, basis: item.basis, dueOn: item.dueOn, daysLeft: item.status === 'open' ? daysBetween(day, item.dueOn) : null, state: stateOf(item, day),
  doneOn: item.doneOn, doneBy: item.doneBy, reopenReason: item.status === 'open' ? item.reopenReason : null,
})
