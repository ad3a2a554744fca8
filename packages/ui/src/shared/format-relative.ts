import { daysBetween, type LocalDate } from '@dangjian/kernel'
import { uiText } from '../locales/zh-CN.ts'
import { formatDayFor } from './format-date.ts'

/** `今日`, `还有5天` or `逾期4天`, counted in whole Shanghai days. */
export const formatRelative = (due: LocalDate, today: LocalDate): string => {
  const days = daysBetween(today, due)
  if (days === 0) return uiText.relative.today
  return days > 0 ? uiText.relative.left(days) : uiText.relative.overdue(-days)
}

/** Absolute first, then relative, parted by a full-width space: 11月16日 and 逾期4天. */
export const formatDeadline = (due: LocalDate, today: LocalDate): string => `${formatDayFor(due, today)}${uiText.gap}${formatRelative(due, today)}`
