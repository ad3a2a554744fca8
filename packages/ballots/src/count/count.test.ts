import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice } from '../tables.ts'
import { decodeContent, encodeContent, slotBytesOf, type BallotContent, type BallotQuestion } from './ballot-content.ts'
import { elect } from './elect.ts'
import { judgeCount, openingOf } from './judge.ts'
import { addFigures, tally } from './tally.ts'

const question: BallotQuestion = { kind: 'resolution', seats: 0, allowsWriteIn: false, candidateIds: [], writeInIds: [] }
const id = (n: number): string => `0199aaaa-0000-4000-8000-${String(n).padStart(12, '0')}`
const candidates = [1, 2, 3, 4].map(id)
const others = [5, 6, 7].map(id)
const election: BallotQuestion = { kind: 'election', seats: 3, allowsWriteIn: true, candidateIds: candidates, writeInIds: others }
const choice = fc.constantFrom<Choice>('yes', 'no', 'abstain')

describe('counting', () => {
  it('counts a resolution exactly as it was voted', () => {
    fc.assert(fc.property(fc.array(choice, { maxLength: 60 }), (votes) => {
      const { votes: [line], valid, invalid } = tally(question, votes.map((one) => encodeContent(question, { kind: 'resolution', choice: one })), () => '')
      const of = (one: Choice): number => votes.filter((vote) => vote === one).length
      expect([line?.yes, line?.no, line?.abstain, valid, invalid]).toEqual([of('yes'), of('no'), of('abstain'), votes.length, 0])
    }))
  })

  it('counts an election: ballots with more names than seats are invalid, every other one counts for each candidate once', () => {
    const ballot = fc.record({ marks: fc.array(choice, { minLength: 4, maxLength: 4 }), writeIns: fc.subarray(others) })
    fc.assert(fc.property(fc.array(ballot, { maxLength: 40 }), (cast) => {
      const lawful = cast.map(({ marks, writeIns }) => ({ marks, writeIns: writeIns.slice(0, marks.filter((mark) => mark === 'no').length) }))
      const texts = lawful.map(({ marks, writeIns }) => encodeContent(election, { kind: 'election', votes: candidates.map((memberId, index) => ({ memberId, choice: marks[index] ?? 'abstain' })), writeIns }))
      const good = lawful.filter(({ marks, writeIns }) => marks.filter((mark) => mark === 'yes').length + writeIns.length <= 3)
      const figures = tally(election, texts, (key) => key)
      expect([figures.valid, figures.invalid]).toEqual([good.length, cast.length - good.length])
      for (const [index, key] of candidates.entries()) {
        const line = figures.votes.find((one) => one.key === key)
        expect(line?.yes).toBe(good.filter(({ marks }) => marks[index] === 'yes').length)
        expect((line?.yes ?? 0) + (line?.no ?? 0) + (line?.abstain ?? 0)).toBe(good.length)
      }
      for (const key of others) expect(figures.votes.find((one) => one.key === key)?.yes ?? 0).toBe(good.filter(({ writeIns }) => writeIns.includes(key)).length)
      for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(slotBytesOf(election))
    }))
  })

  it('refuses an answer that does not fit: a candidate twice or missing, a stranger, a name written in without a refusal', () => {
    const votes = candidates.map((memberId) => ({ memberId, choice: 'yes' as const }))
    const bad: BallotContent[] = [
      { kind: 'resolution', choice: 'yes' },
      { kind: 'election', votes: votes.slice(1), writeIns: [] },
      { kind: 'election', votes: [...votes.slice(1), ...votes.slice(1, 2)], writeIns: [] },
      { kind: 'election', votes, writeIns: [others[0] ?? ''] },
      { kind: 'election', votes: votes.map((vote) => ({ ...vote, choice: 'no' as const })), writeIns: [id(9)] },
    ]
    for (const content of bad) expect(() => encodeContent(election, content)).toThrow('BALLOT_CONTENT_MISFIT')
    expect(decodeContent(question, 'yy')).toBeNull()
    expect(tally(question, ['?'], () => '')).toMatchObject({ valid: 0, invalid: 1 })
  })

  it('adds phones and paper', () => {
    const phones = tally(question, ['y', 'n'], () => '')
    const paper = { issued: 4, returned: 3, valid: 2, invalid: 1, votes: [{ key: 'question', name: '', isWriteIn: false, yes: 2, no: 0, abstain: 0 }] }
    expect(addFigures(phones, paper)).toMatchObject({ issued: 6, returned: 5, valid: 4, invalid: 1, votes: [{ yes: 3, no: 1, abstain: 0 }] })
  })
})

const figures = (yes: number, no: number, abstain = 0) => ({ issued: yes + no + abstain, returned: yes + no + abstain, valid: yes + no + abstain, invalid: 0, votes: [{ key: 'question', name: '', isWriteIn: false, yes, no, abstain }] })
const none = { yes: 0, no: 0, abstain: 0 }
const on = '2026-11-20'

describe('the three quorums are three (rules.md 1.1, 1.5)', () => {
  it('opens an ordinary meeting of 8 at 4, an admission at 5, an election at 7; each passes above half of 应到会', () => {
    const opens = (matter: 'other' | 'admission' | 'conversion' | 'term_election', present: number): boolean => openingOf(matter, { eligible: 8, present }, on).facts.opens
    expect([opens('other', 3), opens('other', 4), opens('admission', 4), opens('admission', 5), opens('conversion', 4), opens('term_election', 6), opens('term_election', 7)]).toEqual([false, true, false, true, false, false, true])
    expect(openingOf('term_election', { eligible: 10, present: 8 }, on).outcome).toBe('provisional')
    expect(openingOf('other', { eligible: 8, present: 4 }, on).facts.requiredToPass).toBe(5)
  })

  it('takes an admission with the letter of an absent member as the fifth aye, and does not count the letter as attendance', () => {
    const vote = { matter: 'admission' as const, heldOn: on, seats: 0, eligible: 8, present: 5, figures: figures(4, 1) }
    expect(judgeCount({ ...vote, written: none })).toMatchObject({ isPassed: false, requiredToPass: 5 })
    expect(judgeCount({ ...vote, written: { ...none, yes: 1 } })).toMatchObject({ isPassed: true, present: 5 })
    expect(judgeCount({ ...vote, present: 4, figures: figures(4, 0), written: { ...none, yes: 1 } })).toMatchObject({ isValid: false, isPassed: false })
    expect(() => judgeCount({ ...vote, matter: 'other', written: { ...none, yes: 1 } })).toThrow('WRITTEN_OPINION_NOT_COUNTED')
  })

  it('counts those present who gave no valid ballot for nobody', () => {
    expect(judgeCount({ matter: 'other', heldOn: on, seats: 0, eligible: 8, present: 8, written: none, figures: figures(4, 1) })).toMatchObject({ isPassed: false, isValid: true })
  })
})

describe('elected', () => {
  const line = (n: number, yes: number) => ({ key: id(n), name: `${n}`, isWriteIn: false, yes, no: 0, abstain: 0 })
  it('elects by votes among those above half, leaves equals for the last seat to a second round, and leaves seats vacant', () => {
    expect(elect([line(1, 9), line(2, 8), line(3, 7), line(4, 6)], 3, 6)).toMatchObject({ elected: [{ yes: 9 }, { yes: 8 }, { yes: 7 }], tied: [], vacant: 0 })
    expect(elect([line(1, 9), line(2, 7), line(3, 7), line(4, 7)], 3, 6)).toMatchObject({ elected: [{ yes: 9 }], tied: [id(2), id(3), id(4)], vacant: 2 })
    expect(elect([line(1, 9), line(2, 5), line(3, 5), line(4, 2)], 3, 6)).toMatchObject({ elected: [{ yes: 9 }], tied: [], vacant: 2 })
    expect(elect([line(1, 9), line(2, 9), line(3, 7), line(4, 7)], 2, 6)).toMatchObject({ tied: [], vacant: 0 })
  })
  it('is never more than the seats, and nobody without the ayes', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 }), fc.integer({ min: 1, max: 7 }), (ayes, seats) => {
      const outcome = elect(ayes.map((yes, index) => line(index, yes)), seats, 11)
      expect(outcome.elected.length + outcome.vacant).toBe(seats)
      expect(outcome.elected.every(({ yes }) => yes >= 11)).toBe(true)
      if (outcome.tied.length > 0) expect(outcome.tied.length).toBeGreaterThan(outcome.vacant)
    }))
  })
})
