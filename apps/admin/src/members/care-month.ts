import { fileText } from './locales/file.zh-CN.ts'

/** The month so many months away from one, as `2026-11`. */
export const monthAway = (month: string, away: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + away
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** 2026年11月. */
export const monthLabel = (month: string): string => fileText.care.monthOf(Number(month.slice(0, 4)), Number(month.slice(5)))

/** The month from the address when it is one, otherwise the month of today. */
export const knownMonth = (text: string, today: string): string => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : today.slice(0, 7))
