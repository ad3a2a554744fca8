import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import { AppError } from './app-error.ts'

dayjs.extend(utc)

/** A day in Asia/Shanghai as `YYYY-MM-DD`. */
export type LocalDate = string

const SHANGHAI_MINUTES = 8 * 60
const datePattern = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is an existing day written `YYYY-MM-DD`. */
export const isLocalDate = (text: string): boolean => datePattern.test(text) && dayjs.utc(text).isValid() && dayjs.utc(text).format('YYYY-MM-DD') === text

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

/** Completed years of age on a day. */
export const ageOn = (birth: LocalDate, day: LocalDate): number => parse(day).diff(parse(birth), 'year')
