import { uiText } from '../locales/zh-CN.ts'

const MINUS = '\u2212'
const sign = (value: number, isSigned: boolean): string => {
  if (value < 0) return MINUS
  return isSigned && value > 0 ? '+' : ''
}
// Binary fractions such as 1.005 lie just below the decimal they stand for; the nudge brings them back before rounding.
const hundredths = (value: number): number => Math.round(Math.abs(value) * 100 * (1 + Number.EPSILON * 4))
const grouped = (whole: number): string => String(whole).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')

/** Points with two decimals and U+2212 as minus: `85.00`, `−2.00`. Text input is read as a decimal; anything else than a number is an em dash. */
export const formatPoints = (points: number | string | null | undefined, options: { signed?: boolean } = {}): string => {
  if (points === null || points === undefined || points === '') return uiText.empty
  const value = Number(points)
  if (!Number.isFinite(value)) return uiText.empty
  const scaled = hundredths(value)
  if (scaled === 0) return '0.00'
  return `${sign(value, options.signed === true)}${Math.floor(scaled / 100)}.${String(scaled % 100).padStart(2, '0')}`
}

/** A share with two decimals, `9.91%`; `–` (not applicable) when the whole is zero. */
export const formatPercent = (part: number, whole: number): string => {
  if (whole === 0) return uiText.notApplicable
  const scaled = hundredths((part / whole) * 100)
  return `${sign(scaled === 0 ? 0 : part / whole, false)}${Math.floor(scaled / 100)}.${String(scaled % 100).padStart(2, '0')}%`
}

/** A whole number with thousands commas and U+2212 as minus: `8,560`. */
export const formatCount = (count: number): string => `${sign(count, false)}${grouped(Math.abs(Math.round(count)))}`

/** `20.5` kB-like sizes of files for people: `340KB`, `1.2MB`. */
export const formatFileSize = (bytes: number): string => {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))}KB`
  return `${(bytes / 1024 / 1024).toFixed(1)}MB`
}
