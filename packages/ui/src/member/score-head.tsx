import type { ReactNode } from 'react'
import { formatPoints } from '../shared/format-number.ts'

/** The result as one figure with its period and rule version; a figure and no ring, because the design reference allows no gauges. */
export const ScoreHead = ({ points, label, about }: { points: number | string | null; label: string; about?: ReactNode }) => (
  <div className="dj-score-head"><b aria-label={`${label}${formatPoints(points)}`}>{formatPoints(points)}</b><div className="dj-sm">{about}</div></div>
)
