import { ruleSetSchema } from '@dangjian/contracts'
import { describe, expect, it } from 'vitest'
import { referenceScore } from './reference-score.ts'

const rule = { title: '规则', because: '因为', source: '试验' }
const set = ruleSetSchema.parse({
  key: 'trial', version: 1, title: '试验', basis: '试验',
  dimensions: [{ key: 'a', title: '甲', weight: 60, base: 60 }, { key: 'b', title: '乙', weight: 40, base: 0, min: -10 }],
  rules: [
    { ...rule, key: 'come', dimension: 'a', fact: 'life.attended', points: 2, cap: 5 },
    { ...rule, key: 'hours', dimension: 'b', fact: 'study.hours', points: 0.33, per: 'unit' },
    { ...rule, key: 'gone', dimension: 'b', fact: 'life.absent', points: -20 },
  ],
})

describe('referenceScore', () => {
  it('caps per period, weighs the dimensions and rounds to hundredths', () => {
    const facts = ['2026-10', '2026-11'].flatMap((period) => [1, 1, 1].map(() => ({ kind: 'life.attended', period, quantity: 1 })))
    const result = referenceScore(set, [...facts, { kind: 'study.hours', period: '2026-10', quantity: 3 }])
    expect(result).toEqual({ total: Math.round(7000 * 0.6 + 99 * 0.4), dimensions: { a: 7000, b: 99 } })
  })

  it('keeps a dimension within its bounds', () => {
    expect(referenceScore(set, [{ kind: 'life.absent', period: '2026-10', quantity: 1 }]).dimensions['b']).toBe(-1000)
  })
})
