import { addDays, AppError, type LocalDate } from '@dangjian/kernel'

/** Official 调休 arrangement of the years it names: days off on weekdays, days worked on weekends. */
export interface HolidayCalendar {
  readonly years: readonly number[]
  readonly daysOff: readonly LocalDate[]
  readonly workedWeekends: readonly LocalDate[]
}

export interface WorkingDayResult {
  readonly date: LocalDate
  /** True where a year of the reckoning has no official calendar: weekends alone were left out. */
  readonly isProvisional: boolean
}

const isWeekend = (date: LocalDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

/** The day `count` working days after a day, that day itself not counted (rules.md 1.7). Throws INVALID_COUNT for less than 1. */
export const addWorkingDays = (from: LocalDate, count: number, calendar: HolidayCalendar = { years: [], daysOff: [], workedWeekends: [] }): WorkingDayResult => {
  if (!Number.isSafeInteger(count) || count < 1) throw new AppError('INVALID_COUNT', { name: 'workingDays', count: String(count) }, 400)
  let date = from
  let isProvisional = false
  for (let left = count; left > 0;) {
    date = addDays(date, 1)
    isProvisional ||= !calendar.years.includes(Number(date.slice(0, 4)))
    const isWorked = calendar.workedWeekends.includes(date) || (!isWeekend(date) && !calendar.daysOff.includes(date))
    if (isWorked) left -= 1
  }
  return { date, isProvisional }
}
