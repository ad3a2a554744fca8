import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import { AppError } from './app-error.ts'

dayjs.extend(utc)

/** A day in Asia/Shanghai as `YYYY-MM-DD`. */
export type LocalDate = string

const SHANGHAI_MINUTES = 8 * 60
const datePattern = /^\d{4}-\d{2}-\d{2}$/

const daysOfMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

// A list of two hundred people asks for hundreds of ages: numbers cost a fiftieth of the library's objects.
const numbersOf = (date: LocalDate): readonly [year: number, month: number, day: number] => [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]

/** Whether the text is an existing day of the year 100 or later, written `YYYY-MM-DD`. */
export const isLocalDate = (text: string): boolean => {
  if (!datePattern.test(text)) return false
  const [year, month, day] = numbersOf(text)
  return year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month)
}

const parse = (date: LocalDate): dayjs.Dayjs => {
  if (!isLocalDate(date)) throw new AppError('INVALID_DATE', { date }, 400)
  return dayjs.utc(date)
}

/** The Shanghai day on which an instant falls (China keeps one offset, +08:00, since 1991). */
export const localDateOf = (instant: Date): LocalDate => dayjs.utc(instant).utcOffset(SHANGHAI_MINUTES).format('YYYY-MM-DD')

/** The instant at which a Shanghai wall-clock time `HH:mm` begins on a day. */
export const instantAt = (date: LocalDate, time = '00:00'): Date => new Date(`${date}T${time}:00+08:00`)

/** `HH:mm` of an instant in Asia/Shanghai. */
export const localTimeOf = (instant: Date): string => dayjs.utc(instant).utcOffset(SHANGHAI_MINUTES).format('HH:mm')

/** Natural-month shift, clamped to the end of the month: 01-31 + 1 month = 02-28 or 02-29 (rules.md 1.7). */
export const addMonthsClamped = (date: LocalDate, months: number): LocalDate => parse(date).add(months, 'month').format('YYYY-MM-DD')

/** Shift by whole days. */
export const addDays = (date: LocalDate, days: number): LocalDate => parse(date).add(days, 'day').format('YYYY-MM-DD')

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => parse(to).diff(parse(from), 'day')

/** Completed years of age on a day; who was born on 02-29 completes one on 02-28 of a common year. Negative before the birth. */
export const ageOn = (birth: LocalDate, day: LocalDate): number => {
  if (!isLocalDate(birth) || !isLocalDate(day) || day < birth) return parse(day).diff(parse(birth), 'year')
  const [birthYear, birthMonth, birthDay] = numbersOf(birth)
  const [year, month, dayOfMonth] = numbersOf(day)
  const isReached = month > birthMonth || (month === birthMonth && dayOfMonth >= Math.min(birthDay, daysOfMonth(year, birthMonth)))
  return year - birthYear - (isReached ? 0 : 1)
}
