import { isLocalDate, localDateOf, localTimeOf, AppError, type LocalDate } from '@dangjian/kernel'
import { uiText } from '../locales/zh-CN.ts'

const parts = (date: LocalDate): { year: string; month: number; day: number } => {
  if (!isLocalDate(date)) throw new AppError('INVALID_DATE', { date }, 400)
  return { year: date.slice(0, 4), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** `11月20日`: a day in prose whose year is plain from the page. Throws INVALID_DATE. */
export const formatDay = (date: LocalDate): string => {
  const { month, day } = parts(date)
  return uiText.date.day(month, day)
}

/** `2026年11月20日`: a day in prose with its year. Throws INVALID_DATE. */
export const formatLongDay = (date: LocalDate): string => {
  const { year, month, day } = parts(date)
  return uiText.date.longDay(year, month, day)
}

/** `11月20日` inside the year of `today`, `2027年11月20日` outside it. */
export const formatDayFor = (date: LocalDate, today: LocalDate): string => (date.slice(0, 4) === today.slice(0, 4) ? formatDay(date) : formatLongDay(date))

/** `2026-11-20` for tables; an absent day is an em dash. Throws INVALID_DATE. */
export const formatTableDay = (date: LocalDate | null | undefined): string => {
  if (date === null || date === undefined) return uiText.empty
  parts(date)
  return date
}

/** `2026-11-20 09:30` in Asia/Shanghai for tables. */
export const formatTableTime = (instant: Date | string): string => {
  const at = new Date(instant)
  return `${localDateOf(at)} ${localTimeOf(at)}`
}

/** `11月20日09:30` in Asia/Shanghai for prose. */
export const formatTime = (instant: Date | string): string => {
  const at = new Date(instant)
  return `${formatDay(localDateOf(at))}${localTimeOf(at)}`
}

/** `星期五`. Throws INVALID_DATE. */
export const formatWeekday = (date: LocalDate): string => {
  parts(date)
  return uiText.date.weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''
}
