import type { Figures } from './level-rows.ts'

const counted = ['organizations', 'branches', 'members', 'probationary', 'findings'] as const

/** A figure that differs from what was published last. */
export interface ChangedFigure {
  readonly key: (typeof counted)[number]
  readonly before: number
  readonly after: number
}

/** The counts that have changed since the last publication. Pure. */
export const changedFigures = (before: Figures, after: Figures): ChangedFigure[] =>
  counted.filter((key) => before[key] !== after[key]).map((key) => ({ key, before: before[key], after: after[key] }))
