import { addDays, type LocalDate } from '@dangjian/kernel'
import { holidayCalendar, type HolidayCalendar } from '@dangjian/regulations'
import chineseDays from 'chinese-days'

/** 元旦, 春节, 清明, 五一, 端午, 中秋, 国庆. */
export type HolidayKey = 'new_year' | 'spring_festival' | 'qingming' | 'labour_day' | 'dragon_boat' | 'mid_autumn' | 'national_day'

/** The days off around a holiday, and the working days beside them. */
export interface HolidayPeriod {
  readonly key: HolidayKey
  readonly name: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly workdayBefore: LocalDate
  readonly workdayAfter: LocalDate
  /** The State Council's arrangement is not known: statutory days and weekends alone. */
  readonly isProvisional: boolean
}

interface Statutory {
  readonly key: HolidayKey
  readonly name: string
  /** Statutory days off (《全国年节及纪念日放假办法》, 2024 revision, article 2). */
  readonly days: readonly LocalDate[]
}

const run = (first: LocalDate, count: number): LocalDate[] => Array.from({ length: count }, (_, index) => addDays(first, index))
const lunar = (year: number, month: string, day: string): LocalDate => chineseDays.getSolarDateFromLunar(`${year}-${month}-${day}`).date

const qingmingOf = (year: number): LocalDate => {
  const [term] = chineseDays.getSolarTerms(`${year}-04-03`, `${year}-04-07`).filter(({ term: key, index }) => key === 'pure_brightness' && index === 1)
  return term?.date ?? `${year}-04-05`
}

const statutoryOf = (year: number): Statutory[] => [
  { key: 'new_year', name: '元旦', days: [`${year}-01-01`] },
  { key: 'spring_festival', name: '春节', days: run(addDays(lunar(year, '01', '01'), -1), 4) },
  { key: 'qingming', name: '清明', days: [qingmingOf(year)] },
  { key: 'labour_day', name: '五一', days: run(`${year}-05-01`, 2) },
  { key: 'dragon_boat', name: '端午', days: [lunar(year, '05', '05')] },
  { key: 'mid_autumn', name: '中秋', days: [lunar(year, '08', '15')] },
  { key: 'national_day', name: '国庆', days: run(`${year}-10-01`, 3) },
]

const isWeekend = (date: LocalDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

const walk = (date: LocalDate, step: 1 | -1, goesOn: (next: LocalDate) => boolean): LocalDate => {
  let last = date
  while (goesOn(addDays(last, step))) last = addDays(last, step)
  return last
}

/** Whether a day is off: by the arrangement of its year where that is known, else by weekends and statutory days. */
export const dayOffOf = (calendar: HolidayCalendar): ((date: LocalDate) => boolean) => {
  const off = new Set(calendar.daysOff)
  const worked = new Set(calendar.workedWeekends)
  const statutory = new Map<number, ReadonlySet<LocalDate>>()
  return (date) => {
    const year = Number(date.slice(0, 4))
    if (calendar.years.includes(year)) return off.has(date) || (isWeekend(date) && !worked.has(date))
    const days = statutory.get(year) ?? new Set(statutoryOf(year).flatMap((holiday) => holiday.days))
    statutory.set(year, days)
    return isWeekend(date) || days.has(date)
  }
}

/** The first working day at or after a day. */
export const firstWorkdayFrom = (date: LocalDate, calendar: HolidayCalendar = holidayCalendar()): LocalDate => {
  const isOff = dayOffOf(calendar)
  return isOff(date) ? addDays(walk(date, 1, isOff), 1) : date
}

/**
 * The holidays of a year in their order; two that fall into one run of days off are one (国庆、中秋). Where the year's arrangement is not known yet the periods are provisional
 * (rules.md 1.7).
 */
export const holidayPeriods = (year: number, calendar: HolidayCalendar = holidayCalendar()): HolidayPeriod[] => {
  const isOff = dayOffOf(calendar)
  const periods: HolidayPeriod[] = []
  for (const { key, name, days } of statutoryOf(year)) {
    // Statutory days of today were not all days off in earlier years (除夕 2014, 2024).
    const [first = days[0] ?? ''] = days.filter(isOff)
    const from = walk(first, -1, isOff)
    const to = walk(first, 1, isOff)
    const same = periods.find((period) => period.from === from)
    if (same) periods.splice(periods.indexOf(same), 1, { ...same, key: key === 'national_day' ? key : same.key, name: `${name}、${same.name}` })
    else periods.push({ key, name, from, to, workdayBefore: addDays(from, -1), workdayAfter: addDays(to, 1), isProvisional: !calendar.years.includes(year) })
  }
  return periods.sort((a, b) => (a.from < b.from ? -1 : 1))
}
