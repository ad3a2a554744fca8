import type { QuestionRow } from '../questions/question-store.ts'
import type { PaperQuestion, QuizDraw } from './paper.ts'

/** A stream of numbers in [0, 1) from a text: the same text gives the same stream on every machine (xmur3 and mulberry32). */
const stream = (seed: string): (() => number) => {
  let state = 1_779_033_703 ^ seed.length
  for (const char of seed) {
    state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 3_432_918_353)
    state = (state << 13) | (state >>> 19)
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const shuffled = <T>(items: readonly T[], seed: string): T[] => {
  const next = stream(seed)
  const pile = [...items]
  for (let last = pile.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1))
    const [a, b] = [pile[last], pile[other]]
    if (a !== undefined && b !== undefined) [pile[last], pile[other]] = [b, a]
  }
  return pile
}

const toPaper = ({ id, kind, stem, options, key, explanation, basis }: QuestionRow): PaperQuestion => ({ questionId: id, kind, stem, options, key, explanation, basis })

/**
 * The paper of one attempt out of the active questions of the banks: the named ones in their order, or so many of them by the seed of the attempt. A question that
 * was retired since is left out.
 */
export const drawPaper = (draw: QuizDraw, bank: readonly QuestionRow[], seed: string): PaperQuestion[] => {
  if (draw.mode === 'random') return shuffled(bank, seed).slice(0, draw.count).map(toPaper)
  const byId = new Map(bank.map((row) => [row.id, row]))
  return draw.questionIds.flatMap((id) => {
    const row = byId.get(id)
    return row ? [toPaper(row)] : []
  })
}
