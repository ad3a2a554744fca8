import type { Figures } from './level-rows.ts'

/** How a month of organizational life stands: by share of what fell due, `nothing` when nothing fell due, `unpublished` after the day of the figures. */
export type MonthBand = 'high' | 'middle' | 'low' | 'nothing' | 'unpublished'

export interface MonthBox {
  /** 1 to 12. */
  readonly month: number
  readonly band: MonthBand
  readonly due: number
  readonly held: number
}

const bandOf = (due: number, held: number): MonthBand => {
  if (due === 0) return 'nothing'
  const hundredths = (held * 100) / due
  if (hundredths >= 95) return 'high'
  return hundredths >= 80 ? 'middle' : 'low'
}

/** One box per month of the year of `today` up to its month; a month that the figures cannot know is `unpublished`, never zero. Pure. */
export const monthBoxes = (figures: Figures, today: string): MonthBox[] => {
  const year = today.slice(0, 4)
  return Array.from({ length: Number(today.slice(5, 7)) }, (_, at) => {
    const period = `${year}-${String(at + 1).padStart(2, '0')}`
    const found = figures.months.find((month) => month.period === period)
    const { due, held } = found ?? { due: 0, held: 0 }
    return { month: at + 1, due, held, band: period > figures.asOf.slice(0, 7) ? 'unpublished' : bandOf(due, held) }
  })
}

/** Hundredths of a percent as text; null: nothing fell due. */
export const shareText = (share: number | null, nothingDue: string): string => (share === null ? nothingDue : `${(share / 100).toFixed(2)}%`)

/** Held of due as a share in hundredths of a percent, rounded down as the server does; null when nothing fell due. */
export const shareOf = (held: number, due: number): number | null => (due === 0 ? null : Math.floor((Math.min(held, due) * 10_000) / due))
