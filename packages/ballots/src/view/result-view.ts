import { renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import type { BallotResult } from '../tables.ts'

/** A result ready for a screen. */
export interface ResultView extends Omit<BallotResult, 'verdict'> {
  readonly verdict: RenderedVerdict
}

/** A result with its verdict in Chinese. */
export const resultView = ({ verdict, ...rest }: BallotResult): ResultView => ({ ...rest, verdict: renderVerdict(verdict) })
