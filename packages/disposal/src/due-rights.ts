import { can, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, today, type LocalDate } from '@dangjian/kernel'
import type { DisposalKind } from '@dangjian/regulations'
import { selectAppeals } from './appeal-store.ts'
import { listSteps, selectCases } from './case-store.ts'
import { timelineOf } from './timeline.ts'

/** How many days before its day something is reminded of; our choice. */
const reviewDays = 14
const appealDays = 30
const most = 50

/** Something that waits, without a person's name: reminders stand on a page that others may see. */
export interface DueRight {
  readonly kind: 'appeal' | 'review' | 'approval'
  readonly id: string
  readonly orgUnitName: string
  /** Receipt of an appeal. */
  readonly receipt: string | null
  readonly disposal: DisposalKind | null
  readonly dueOn: LocalDate | null
}

/**
 * Reminders of rights and disposal: appeals that nobody took on or whose 3 months end soon (RG-02), 限期改正 whose review is near (DIS-03), and cases that wait for this
 * person's decision. Overdue first; never the reader's own.
 */
export const dueRights = async (scope: Scope): Promise<DueRight[]> => {
  const day = today(scope.clock)
  const exceptMemberId = scope.actor.memberId
  const appeals = await selectAppeals(scope, { paths: pathsWith(scope.access, 'appeal.read'), isOpen: true, exceptMemberId }, { after: undefined, limit: most })
  const cases = await selectCases(scope, { paths: pathsWith(scope.access, 'disposal.read'), isClosed: false, exceptMemberId }, { after: undefined, limit: most })
  const steps = await listSteps(scope, cases.map(({ id }) => id))
  const ofCases = cases.flatMap((row): DueRight[] => {
    const base = { id: row.id, orgUnitName: row.unitName, receipt: null, disposal: row.kind }
    if (row.correctionUntil !== null) return row.correctionUntil <= addDays(day, reviewDays) ? [{ ...base, kind: 'review', dueOn: row.correctionUntil }] : []
    const waits = timelineOf(scope, row, steps.filter(({ caseId }) => caseId === row.id)).some(({ key, state, mayRecord }) => (key === 'pre_reviewed' || key === 'approved') && state === 'possible' && mayRecord)
    return waits ? [{ ...base, kind: 'approval', dueOn: null }] : []
  })
  const ofAppeals = appeals
    .filter(({ status, dueOn, unitPath }) => dueOn <= addDays(day, appealDays) || (status === 'filed' && can(scope.access, 'appeal.handle', unitPath)))
    .map(({ id, unitName, receipt, dueOn }): DueRight => ({ kind: 'appeal', id, orgUnitName: unitName, receipt, disposal: null, dueOn }))
  return [...ofAppeals, ...ofCases].sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))
}
