import { expect, it } from 'vitest'
import { answersTo, dimensionSteps, findEntry, headlines, latestFirst, markOf, monthsOf, objectedEntry, pointsOf, totalSteps, type Dimension, type Entry } from './points-view.ts'

const entry = (id: string, points: number, more: Partial<Entry> = {}): Entry => ({
  id, kind: 'rule', ruleKey: 'attended', ruleTitle: '参加组织生活', because: '', ruleSource: '', rawPoints: points, points, limit: null, note: null,
  createdAt: '2026-11-05T01:00:00.000Z', reversesId: null, answersObjectionId: null, reversed: false, fact: null, source: null, objection: null, mayObject: true, ...more,
})
const fact = (occurredOn: string): Entry['fact'] => ({ id: 'f', kind: 'life.attended', title: '参加', occurredOn, quantity: 1, unit: 'time', recordedBy: '甲', recordedAt: '2026-11-05T01:00:00.000Z' })
const dimension = (key: string, weight: number, value: number, entries: Entry[] = [], more: Partial<Dimension> = {}): Dimension => ({
  key, title: key, weight, base: 6000, min: 0, max: 10_000, sum: value, value, bounded: null, share: value * weight, entries, ...more,
})
const objection: Entry['objection'] = { id: 'o', ground: 'record_wrong', reason: '当日执勤', status: 'upheld', answer: '属实', answeredBy: '乙', answeredAt: null, createdAt: '2026-11-06T01:00:00.000Z' }

it('shows steps that add up to the total even where weights leave fractions of hundredths', () => {
  const dimensions = [dimension('a', 33, 6001), dimension('b', 33, 6001), dimension('c', 34, 5950)]
  const total = Math.round(dimensions.reduce((sum, { share }) => sum + share, 0) / 100)
  const steps = totalSteps({ dimensions, total }, (key) => `/${key}`)
  const shown = steps.slice(0, -1).reduce((sum, { points }) => sum + Math.round(points * 100), 0)
  expect([steps[0]?.points, shown]).toEqual([60, total])
  expect(steps.at(-1)).toMatchObject({ kind: 'sum', points: total / 100 })
})
it('gathers a dimension by rule and shows its bound as a step of its own', () => {
  const entries = [entry('1', 200), entry('2', 200), entry('3', 5000, { ruleKey: 'hours', ruleTitle: '学时' })]
  const steps = dimensionSteps(dimension('a', 25, 10_000, entries, { sum: 11_400, bounded: 'max' }))
  expect(steps.map(({ label, points }) => [label, points])).toEqual([['基础分', 60], ['参加组织生活', 4], ['学时', 50], ['维度封顶', -14], ['结果', 100]])
})
it('puts the latest first', () => {
  expect(latestFirst([entry('1', 1, { fact: fact('2026-01-05') }), entry('2', 1, { fact: fact('2026-03-05') })]).map(({ id }) => id)).toEqual(['2', '1'])
})
it('shows what counts before what a cap took to zero, and says so', () => {
  const capped = entry('1', 0, { fact: fact('2026-10-05'), limit: { kind: 'cap', bound: 2400 } })
  expect(headlines([capped, entry('2', 200, { fact: fact('2026-03-05') })], 2).map(({ id }) => id)).toEqual(['2', '1'])
  expect(markOf(capped)?.word).toBe('已达封顶')
})
it('finds what an upheld objection took back and put in its place', () => {
  const explanation = {
    dimensions: [
      dimension('study', 50, 6100, [entry('3', 100, { kind: 'correction', answersObjectionId: 'o' })]),
      dimension('style', 50, 6000, [entry('1', -200, { reversed: true, objection }), entry('2', 200, { kind: 'reversal', answersObjectionId: 'o', reversesId: '1' })]),
    ],
  }
  expect(answersTo(explanation, 'o').map(({ id }) => id)).toEqual(['2', '3'])
  expect(objectedEntry(explanation, 'o')?.id).toBe('1')
  expect(findEntry(explanation, '3')?.dimension.key).toBe('study')
  expect(explanation.dimensions.flatMap(({ entries }) => entries.map((one) => markOf(one)?.word))).toEqual(['更正', '已冲销', '冲销'])
})
it('writes months and points as the design reference does', () => {
  expect([monthsOf('2026-01', '2026-10'), monthsOf('2026-03', '2026-03'), monthsOf('2025-11', '2026-01')]).toEqual(['2026年1～10月', '2026年3月', '2025年11月～2026年1月'])
  expect([pointsOf(8500), pointsOf(-200, true), pointsOf(200, true)]).toEqual(['85.00', '−2.00', '+2.00'])
})
