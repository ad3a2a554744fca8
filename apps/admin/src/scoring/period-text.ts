import { scoringText } from './locales/zh-CN.ts'

const monthOf = (period: string): number => Number(period.slice(5, 7))

/** Months of a run in words: 2026年10月, 2026年1月至10月, 2025年11月至2026年2月. */
export const periodText = (from: string, to: string): string => {
  const words = scoringText.period
  const fromYear = from.slice(0, 4)
  const toYear = to.slice(0, 4)
  if (from === to) return words.one(fromYear, monthOf(from))
  return fromYear === toYear ? words.sameYear(fromYear, monthOf(from), monthOf(to)) : words.acrossYears(fromYear, monthOf(from), toYear, monthOf(to))
}
