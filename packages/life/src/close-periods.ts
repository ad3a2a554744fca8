import { contentHash, type Scope } from '@dangjian/db'
import { addDays, periodEnd, periodLastDay, periodOf, periodStart, periodUnit, today, type LocalDate, type Period, type PeriodUnit } from '@dangjian/kernel'
import { insertClosing, insertFreezes, selectClosedPeriods, selectFirstRecordDay, type FreezeRow } from './closing-store.ts'
import { freezeHash } from './freeze-hash.ts'
import { lifeOfYear, type BranchLife } from './life-of-branches.ts'
import { closingSentence } from './locales/closing.zh-CN.ts'
import { stateOf } from './matrix-cell.ts'

/** Days after the last one of a period in which a record may still be entered before it is closed. */
const GRACE_DAYS = 1

const units: readonly PeriodUnit[] = ['month', 'quarter', 'year']

/** The periods of one length that are over with their grace and not closed: every one since the last closed, or the latest alone where none ever was. */
export const periodsToClose = (unit: PeriodUnit, closed: readonly Period[], day: LocalDate): Period[] => {
  const ofUnit = closed.filter((period) => periodUnit(period) === unit).toSorted()
  const isOver = (period: Period): boolean => addDays(periodLastDay(period), GRACE_DAYS) < day
  const last = ofUnit.at(-1)
  if (last === undefined) {
    const running = periodOf(addDays(day, -GRACE_DAYS - 1), unit)
    return [isOver(running) ? running : periodOf(addDays(periodStart(running), -1), unit)]
  }
  const open: Period[] = []
  for (let period = periodOf(periodEnd(last), unit); isOver(period); period = periodOf(periodEnd(period), unit)) open.push(period)
  return open
}

const rowsOf = (lives: readonly BranchLife[], period: Period, frozenAt: Date): FreezeRow[] =>
  lives.flatMap((life) =>
    life.cells.filter((cell) => cell.period === period && stateOf(cell) !== 'not-applicable').map((cell) => {
      const row = { orgUnitId: life.branch.id, kind: cell.kind, period, state: stateOf(cell), done: cell.done, required: cell.required, heldOn: cell.heldOn, frozenAt }
      return { ...row, hash: freezeHash(row) }
    }))

const closePeriod = async (scope: Scope, period: Period): Promise<boolean> => {
  const year = Number(period.slice(0, 4))
  const frozenAt = scope.clock.now()
  const branches = await lifeOfYear(scope, ['/'], year)
  const committees = await lifeOfYear(scope, ['/'], year, 'committee')
  const rows = [...rowsOf(branches.lives, period, frozenAt), ...rowsOf(committees.lives, period, frozenAt)]
  const hash = contentHash(rows.map((row) => row.hash).toSorted())
  if (!(await insertClosing(scope, { period, frozenAt, cells: rows.length, hash }))) return false
  await insertFreezes(scope, rows)
  await scope.audit({ action: 'compliance.period-closed', subject: { type: 'tenant', id: scope.tenantId }, summary: closingSentence(period, rows.length), details: { period, cells: rows.length, hash } })
  return true
}

/**
 * Writes down, once for each period that is over (with a day of grace), how every branch and committee stood to everything it owed. What changes later is seen beside
 * it and never instead of it. Several workers may call it at once: one closes, the others find it done. A period before the tenant's first record is not closed,
 * for nobody worked with the system then.
 */
export const closePeriods = async (scope: Scope): Promise<{ readonly closed: readonly Period[] }> => {
  const day = today(scope.clock)
  const known = await selectClosedPeriods(scope)
  const waiting = units.flatMap((unit) => periodsToClose(unit, known, day))
  if (waiting.length === 0) return { closed: [] }
  const first = await selectFirstRecordDay(scope)
  const closed: Period[] = []
  for (const period of waiting) if (first !== null && first <= periodLastDay(period) && (await closePeriod(scope, period))) closed.push(period)
  return { closed }
}
