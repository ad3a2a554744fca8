import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradePaper, normalText } from './grade.ts'
import type { Answer, PaperQuestion } from './paper.ts'

const frame = { questionId: '', stem: '', options: [], explanation: '', basis: '' }
const places = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 })
const word = fc.constantFrom('三分之一', '1/3', ' １／３ ', '半数', '半 数', '过半数', 'ABC', 'abc', '')
const choice = fc.record({ kind: fc.constantFrom('single', 'multiple', 'judge'), key: places }).map((each): PaperQuestion => ({ ...frame, ...each, kind: each.kind === 'single' ? 'single' : each.kind === 'judge' ? 'judge' : 'multiple' }))
const blank = fc.array(fc.array(word.filter((text) => text !== ''), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((key): PaperQuestion => ({ ...frame, kind: 'blank', key }))
const answer: fc.Arbitrary<Answer | undefined> = fc.oneof(places, fc.array(word, { maxLength: 3 }), fc.constant(undefined))
const sheet = fc.array(fc.tuple(fc.oneof(choice, blank), answer), { minLength: 1, maxLength: 12 })

/** The plainest reading of the rule, question by question. */
const plainlyRight = (question: PaperQuestion, given: Answer | undefined): boolean => {
  if (!given || given.length === 0) return false
  if (question.kind !== 'blank') return JSON.stringify([...given].map(String).toSorted()) === JSON.stringify([...question.key].map(String).toSorted())
  if (given.length !== question.key.length) return false
  return given.every((text, index) => {
    const accepted = question.key[index]
    return typeof text === 'string' && Array.isArray(accepted) && accepted.map(normalText).includes(normalText(text))
  })
}

describe('grading [G3]', () => {
  it('marks every paper as a plain reading of key and answers does', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 100 }), (lines, pass) => {
        const paper = lines.map(([question]) => question)
        const answers = Object.fromEntries(lines.flatMap(([, given], index) => (given === undefined ? [] : [[String(index), given]])))
        const expected = lines.map(([question, given]) => plainlyRight(question, given))
        const { marks, correct, passed } = gradePaper(paper, answers, pass)
        expect(marks).toEqual(expected)
        expect(correct).toBe(expected.filter(Boolean).length)
        expect(passed).toBe((correct / paper.length) * 100 >= pass - 1e-9)
      }),
      { numRuns: 500 },
    )
  })

  it('takes full-width and spaced texts as the same word and no half-right choice', () => {
    const key = [['三分之一', '1/3']]
    expect(gradePaper([{ ...frame, kind: 'blank', key }], { '0': [' １／３'] }, 60).passed).toBe(true)
    expect(gradePaper([{ ...frame, kind: 'multiple', key: [0, 2] }], { '0': [0] }, 60).correct).toBe(0)
    expect(gradePaper([{ ...frame, kind: 'multiple', key: [0, 2] }], { '0': [2, 0] }, 60).correct).toBe(1)
    expect(gradePaper([{ ...frame, kind: 'multiple', key: [0, 2] }], { '0': [0, 0] }, 60).correct).toBe(0)
  })
})
