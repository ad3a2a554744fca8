import { ballotsText } from './locales/zh-CN.ts'
import type { BallotDetail, BallotResult } from './types.ts'

const text = ballotsText.result

/** A result as one sentence for the minutes. */
export const resultText = (ballot: Pick<BallotDetail, 'kind' | 'title'>, result: Pick<BallotResult, 'eligible' | 'present' | 'figures' | 'written' | 'isPassed' | 'elected'>): string => {
  const { figures, written, eligible, present, elected } = result
  if (ballot.kind === 'election') {
    const outcome = elected.length === 0 ? text.nobody : text.electedNames(elected.map(({ name, yes }) => `${name}（${text.votes(yes)}）`).join('、'))
    return text.election(ballot.title, eligible, present, figures.issued, figures.returned, figures.valid, figures.invalid, outcome)
  }
  const [line = { yes: 0, no: 0, abstain: 0 }] = figures.votes
  return text.resolution(ballot.title, eligible, present, line.yes + written.yes, line.no + written.no, line.abstain + written.abstain, figures.invalid, result.isPassed ? text.passed : text.rejected)
}
