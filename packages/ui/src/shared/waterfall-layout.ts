/** A step of a score: the base, an addition or deduction (`change`), or the result (`sum`), in points. */
export interface WaterfallStep {
  key: string
  label: string
  kind: 'base' | 'change' | 'sum'
  /** Points: the level itself for `base` and `sum`, the signed difference for `change`. */
  points: number
  href?: string
  isCurrent?: boolean
}

/** Place of one bar, in percent of the axis. */
export interface WaterfallBar extends WaterfallStep {
  look: 'base' | 'plus' | 'minus' | 'none' | 'sum'
  start: number
  width: number
  /** Running level after the step, in percent of the axis; the connector to the next row stands here. */
  level: number
}

/** Bars with their axis; `axisFrom` above zero means that the axis is broken and must be marked and said. */
export interface WaterfallLayout {
  axisFrom: number
  axisTo: number
  bars: WaterfallBar[]
}

const levelsOf = (steps: readonly WaterfallStep[]): number[] => {
  let level = 0
  return steps.map((step) => {
    level = step.kind === 'change' ? level + step.points : step.points
    return level
  })
}

const axisOf = (levels: readonly number[]): { from: number; to: number } => {
  const low = Math.min(...levels)
  const high = Math.max(...levels, 1)
  const to = Math.ceil(high / 10) * 10
  // A break earns its place only when the untouched part would take more than a third of the width.
  if (low < high * 0.35) return { from: Math.min(0, Math.floor(low / 10) * 10), to }
  // Levels that are all the same full ten would leave no axis at all.
  return { from: Math.max(0, Math.min(to - 10, Math.floor((low - (high - low) * 0.3) / 10) * 10)), to }
}

const lookOf = (step: WaterfallStep): WaterfallBar['look'] => {
  if (step.kind !== 'change') return step.kind
  if (step.points === 0) return 'none'
  return step.points > 0 ? 'plus' : 'minus'
}

/** Lays out a waterfall from base to result. Pure; an empty list gives an empty layout. */
export const layoutWaterfall = (steps: readonly WaterfallStep[]): WaterfallLayout => {
  if (steps.length === 0) return { axisFrom: 0, axisTo: 10, bars: [] }
  const levels = levelsOf(steps)
  const { from, to } = axisOf(levels)
  const percent = (points: number): number => Math.round(((points - from) / (to - from)) * 1e4) / 100
  const bars = steps.map((step, index): WaterfallBar => {
    const level = percent(levels[index] ?? 0)
    const foot = step.kind === 'change' ? percent(levels[index - 1] ?? 0) : percent(Math.max(0, from))
    return { ...step, look: lookOf(step), start: Math.min(foot, level), width: Math.round(Math.abs(level - foot) * 100) / 100, level }
  })
  return { axisFrom: from, axisTo: to, bars }
}
