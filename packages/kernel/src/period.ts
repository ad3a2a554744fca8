import { AppError } from './app-error.ts'
import { addDays, addMonthsClamped, isLocalDate, type LocalDate } from './calendar.ts'

/** A calendar month `2026-11`, quarter `2026-Q4` or year `2026`. */
export type Period = string
export type PeriodUnit = 'month' | 'quarter' | 'year'

const shapes: ReadonlyArray<readonly [PeriodUnit, RegExp]> = [
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['year', /^\d{4}$/],
]

/** The unit of a period; throws INVALID_PERIOD for any other text. */
export const periodUnit = (period: Period): PeriodUnit => {
  const found = shapes.find(([, shape]) => shape.test(period))
  if (!found) throw new AppError('INVALID_PERIOD', { period }, 400)
  return found[0]
}

export const isPeriod = (text: string): boolean => shapes.some(([, shape]) => shape.test(text))

/** The period of the given unit that holds a day. */
export const periodOf = (date: LocalDate, unit: PeriodUnit): Period => {
  if (!isLocalDate(date)) throw new AppError('INVALID_DATE', { date }, 400)
  const year = date.slice(0, 4)
  const month = Number(date.slice(5, 7))
  if (unit === 'month') return date.slice(0, 7)
  return unit === 'quarter' ? `${year}-Q${Math.ceil(month / 3)}` : year
}

/** First day of a period. */
export const periodStart = (period: Period): LocalDate => {
  const unit = periodUnit(period)
  const year = period.slice(0, 4)
  if (unit === 'month') return `${period}-01`
  if (unit === 'year') return `${year}-01-01`
  return `${year}-${String((Number(period.slice(6)) - 1) * 3 + 1).padStart(2, '0')}-01`
}

/** Day after the last day of a period: ranges are `[start, end)`. */
export const periodEnd = (period: Period): LocalDate => {
  const months = { month: 1, quarter: 3, year: 12 }[periodUnit(period)]
  return addMonthsClamped(periodStart(period), months)
}

/** Last day of a period, inclusive. */
export const periodLastDay = (period: Period): LocalDate => addDays(periodEnd(period), -1)

/** The periods of a unit inside a year, in order. */
export const periodsOfYear = (year: number, unit: PeriodUnit): Period[] => {
  if (unit === 'year') return [String(year)]
  if (unit === 'quarter') return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}
