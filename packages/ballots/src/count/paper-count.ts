import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import type { CountFigures } from '../tables.ts'
import type { BallotQuestion } from './ballot-content.ts'
import { resolutionKey } from './tally.ts'

const count = z.number().int().min(0).max(5000)

/** A count of paper ballots as two people read it out; lines by candidate (or one line of a resolution), written-in people as further lines. */
export const paperCountSchema = z.object({
  issued: count,
  returned: count,
  invalid: count,
  votes: z.array(z.object({ key: z.string().max(60), yes: count, no: count, abstain: count })).max(300),
})
export type PaperCount = z.output<typeof paperCountSchema>

/**
 * Checks a paper count: no more ballots issued than people who took paper, none returned that was not issued, and on each line as many marks as valid ballots; people written in
 * have ayes alone. Throws BALLOT_PAPER_COUNT with the `path` and what does not agree.
 */
export const paperFigures = (question: BallotQuestion, onPaper: number, paper: PaperCount, nameOf: (id: string) => string): CountFigures => {
  const fail = (path: string, why: string): never => {
    throw new AppError('BALLOT_PAPER_COUNT', { path, why, onPaper, issued: paper.issued, returned: paper.returned })
  }
  const { issued, returned, invalid } = paper
  if (issued > onPaper) fail('paper.issued', 'issued')
  if (returned > issued) fail('paper.returned', 'returned')
  if (invalid > returned) fail('paper.invalid', 'invalid')
  const valid = returned - invalid
  const asked = question.kind === 'resolution' ? [resolutionKey] : question.candidateIds
  const byKey = new Map(paper.votes.map((line) => [line.key, line]))
  if (byKey.size !== paper.votes.length) fail('paper.votes', 'twice')
  const lines = asked.map((key) => {
    const line = byKey.get(key) ?? { key, yes: 0, no: 0, abstain: 0 }
    if (line.yes + line.no + line.abstain !== valid) fail('paper.votes', 'sum')
    return { ...line, name: question.kind === 'resolution' ? '' : nameOf(key), isWriteIn: false }
  })
  const written = paper.votes.filter(({ key }) => !asked.includes(key)).map((line) => {
    if (!question.writeInIds.includes(line.key) || !question.allowsWriteIn || line.no > 0 || line.abstain > 0 || line.yes > valid) fail('paper.votes', 'writeIn')
    return { ...line, name: nameOf(line.key), isWriteIn: true }
  })
  return { issued, returned, valid, invalid, votes: [...lines, ...written] }
}
