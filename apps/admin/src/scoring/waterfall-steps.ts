import { scoringText } from './locales/zh-CN.ts'
import type { Explanation } from './types.ts'

/** Value × weight is in ten-thousandths of a point; half a hundredth rounds away from zero, as the total does. */
const pointsOf = (share: number): number => (Math.sign(share) * Math.round(Math.abs(share) / 100)) / 100

/** Address of a dimension on its page. */
export const anchorOf = (key: string): string => `dimension-${key}`

/** A score as bars: what the bases give, what each dimension adds or takes by its weight, the total. */
export const waterfallSteps = ({ dimensions, total }: Pick<Explanation, 'dimensions' | 'total'>) => {
  const words = scoringText.member
  const base = dimensions.reduce((sum, dimension) => sum + dimension.base * dimension.weight, 0)
  return [
    { key: 'base', label: words.base, kind: 'base' as const, points: pointsOf(base) },
    ...dimensions.map(({ key, title, weight, value, base: start }) => ({
      key, label: words.weighted(title, weight), kind: 'change' as const, points: pointsOf((value - start) * weight), href: `#${anchorOf(key)}`,
    })),
    { key: 'total', label: words.total, kind: 'sum' as const, points: total / 100 },
  ]
}
