import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import type { Choice } from '../tables.ts'

export const choiceSchema = z.enum(['yes', 'no', 'abstain'])

/** What a voter says on a resolution, or on each candidate in the order of the ballot paper, with the members written in for those refused. */
export const ballotContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('resolution'), choice: choiceSchema }),
  z.object({ kind: z.literal('election'), votes: z.array(z.object({ memberId: z.uuid(), choice: choiceSchema })).min(1).max(200), writeIns: z.array(z.uuid()).max(60).default([]) }),
])
export type BallotContent = z.output<typeof ballotContentSchema>

/** What a ballot asks, as far as a content has to fit it. */
export interface BallotQuestion {
  readonly kind: 'resolution' | 'election'
  readonly seats: number
  readonly allowsWriteIn: boolean
  /** In the order of the ballot paper. */
  readonly candidateIds: readonly string[]
  /** Who may be written in: voters who are no candidates. */
  readonly writeInIds: readonly string[]
}

const letters: Readonly<Record<Choice, string>> = { yes: 'y', no: 'n', abstain: 'a' }
const choices: Readonly<Record<string, Choice>> = { y: 'yes', n: 'no', a: 'abstain' }

/** Bytes that any content of a question fits into. */
export const slotBytesOf = ({ kind, seats, candidateIds, allowsWriteIn }: BallotQuestion): number => (kind === 'resolution' ? 16 : 32 + candidateIds.length + (allowsWriteIn ? seats * 40 : 0))

const misfit = (why: string): AppError => new AppError('BALLOT_CONTENT_MISFIT', { path: 'content', why })

/**
 * A content in its shortest form, as it goes into the urn. Each candidate is answered once; nobody is written in twice, or more often than candidates were refused
 * (who abstains on a candidate writes nobody in). A ballot with more ayes than seats goes in and is counted as invalid. Throws BALLOT_CONTENT_MISFIT.
 */
export const encodeContent = (question: BallotQuestion, content: BallotContent): string => {
  if (content.kind !== question.kind) throw misfit('kind')
  if (content.kind === 'resolution') return letters[content.choice]
  const byId = new Map(content.votes.map((vote) => [vote.memberId, vote.choice]))
  if (byId.size !== content.votes.length || byId.size !== question.candidateIds.length || !question.candidateIds.every((id) => byId.has(id))) throw misfit('candidates')
  const { writeIns } = content
  if (new Set(writeIns).size < writeIns.length || !writeIns.every((id) => question.writeInIds.includes(id))) throw misfit('writeIns')
  const refused = content.votes.filter(({ choice }) => choice === 'no').length
  if (writeIns.length > 0 && !question.allowsWriteIn) throw misfit('writeIns')
  if (writeIns.length > Math.min(refused, question.seats)) throw misfit('writeIns')
  return `${question.candidateIds.map((id) => letters[byId.get(id) ?? 'abstain']).join('')}${writeIns.map((id) => `+${id}`).join('')}`
}

/** A content as read from the urn; null for one that is none. */
export const decodeContent = (question: BallotQuestion, text: string): { choices: readonly Choice[]; writeIns: readonly string[] } | null => {
  const [marks = '', ...writeIns] = text.split('+')
  const read = [...marks].flatMap((mark) => choices[mark] ?? [])
  const asked = question.kind === 'resolution' ? 1 : question.candidateIds.length
  return read.length === asked && marks.length === asked ? { choices: read, writeIns } : null
}
