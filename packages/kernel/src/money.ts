import { AppError } from './app-error.ts'

/** An amount in integer fen. */
export type Fen = number

/** Yuan with at most two decimals (a text such as `8560` or `128.40`) to fen; throws INVALID_AMOUNT. */
export const yuanToFen = (yuan: string): Fen => {
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(yuan.trim())
  if (!match) throw new AppError('INVALID_AMOUNT', { amount: yuan }, 400)
  const fen = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  return match[1] === '-' ? -fen : fen
}

/** Fen as yuan with two decimals and thousands commas; the minus is U+2212. */
export const formatFen = (fen: Fen): string => {
  const amount = Math.abs(fen)
  const whole = String(Math.floor(amount / 100)).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${fen < 0 ? '−' : ''}${whole}.${String(amount % 100).padStart(2, '0')}`
}
