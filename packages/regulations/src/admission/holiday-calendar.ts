import { addDays, type LocalDate } from '@dangjian/kernel'
import chineseDays from 'chinese-days'
import type { HolidayCalendar } from '../working-days.ts'

const isWeekend = (date: LocalDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

/** First year with a State Council arrangement that matters here; the last is the newest the library knows. */
const FIRST_YEAR = 2014
const LAST_LOOKED_AT = 2060

const daysOf = (year: number): { daysOff: LocalDate[]; workedWeekends: LocalDate[] } => {
  const daysOff: LocalDate[] = []
  const workedWeekends: LocalDate[] = []
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    const works = chineseDays.isWorkday(date)
    if (isWeekend(date) === works) (works ? workedWeekends : daysOff).push(date)
  }
  return { daysOff, workedWeekends }
}

let known: HolidayCalendar | undefined

/**
 * The State Council's arrangements of holidays and make-up days, year by year, as the library `chinese-days` carries them; a year that it does not know has no days
 * off at all and is left out, so that reckonings through it are provisional (rules.md 1.7). Made once.
 */
export const holidayCalendar = (): HolidayCalendar => {
  if (known) return known
  const years: number[] = []
  const daysOff: LocalDate[] = []
  const workedWeekends: LocalDate[] = []
  for (let year = FIRST_YEAR; year <= LAST_LOOKED_AT; year += 1) {
    const days = daysOf(year)
    if (days.daysOff.length === 0) break
    years.push(year)
    daysOff.push(...days.daysOff)
    workedWeekends.push(...days.workedWeekends)
  }
  known = { years, daysOff, workedWeekends }
  return known
}
