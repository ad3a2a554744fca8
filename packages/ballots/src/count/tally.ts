import type { Choice, CountFigures } from '../tables.ts'
import { decodeContent, type BallotQuestion } from './ballot-content.ts'

/** The key of the only question of a resolution. */
export const resolutionKey = 'question'

type Line = CountFigures['votes'][number]

const add = (line: Line, choice: Choice): Line => ({ ...line, [choice]: line[choice] + 1 })

/**
 * Counts what came out of the urn. A ballot with more ayes (written-in people among them) than seats is invalid and counts for nobody; so is one that cannot be
 * read. `issued` and `returned` are the ballots that were cast. Pure.
 */
export const tally = (question: BallotQuestion, contents: readonly string[], nameOf: (id: string) => string): CountFigures => {
  const keys = question.kind === 'resolution' ? [resolutionKey] : question.candidateIds
  const lines = new Map<string, Line>(keys.map((key) => [key, { key, name: question.kind === 'resolution' ? '' : nameOf(key), isWriteIn: false, yes: 0, no: 0, abstain: 0 }]))
  let invalid = 0
  for (const text of contents) {
    const read = decodeContent(question, text)
    const ayes = read === null ? 0 : read.choices.filter((choice) => choice === 'yes').length + read.writeIns.length
    if (read === null || (question.kind === 'election' && ayes > question.seats)) {
      invalid += 1
      continue
    }
    read.choices.forEach((choice, index) => {
      const key = keys[index] ?? ''
      const line = lines.get(key)
      if (line) lines.set(key, add(line, choice))
    })
    for (const id of read.writeIns) lines.set(id, add(lines.get(id) ?? { key: id, name: nameOf(id), isWriteIn: true, yes: 0, no: 0, abstain: 0 }, 'yes'))
  }
  return { issued: contents.length, returned: contents.length, valid: contents.length - invalid, invalid, votes: [...lines.values()] }
}

/** Two counts together: phones and paper. */
export const addFigures = (first: CountFigures, second: CountFigures | null): CountFigures => {
  if (second === null) return first
  const lines = new Map(first.votes.map((line) => [line.key, line]))
  for (const line of second.votes) {
    const own = lines.get(line.key)
    lines.set(line.key, own ? { ...own, yes: own.yes + line.yes, no: own.no + line.no, abstain: own.abstain + line.abstain } : line)
  }
  return {
    issued: first.issued + second.issued, returned: first.returned + second.returned, valid: first.valid + second.valid, invalid: first.invalid + second.invalid, votes: [...lines.values()],
  }
}
