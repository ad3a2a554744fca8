import { describe, expect, it } from 'vitest'
import { answerInput } from './answer-input.ts'
import { entriesByRule } from './entries-by-rule.ts'
import { periodText } from './period-text.ts'
import { ruleSetChanges } from './rule-set-changes.ts'
import type { ExplainedDimension, ExplainedEntry, RuleSetBody } from './types.ts'
import { waterfallSteps } from './waterfall-steps.ts'

const body = (change: Partial<RuleSetBody> = {}): RuleSetBody => ({
  key: 'index', version: 1, title: '先锋指数', basis: '本局规定', subject: 'member',
  dimensions: [{ key: 'study', title: '学习', weight: 60, base: 60, min: 0, max: 100 }, { key: 'style', title: '作风', weight: 40, base: 60, min: 0, max: 100 }],
  rules: [{ key: 'attended', title: '参加组织生活', dimension: 'study', fact: 'life.attended', points: 2, per: 'fact', cap: 24, because: '到会', source: '本局规定' }],
  ...change,
})

const dimension = (key: string, weight: number, value: number): ExplainedDimension => ({
  key, title: key, weight, base: 6000, min: 0, max: 10_000, sum: value, value, bounded: null, share: value * weight, entries: [],
})

const entry = (id: string, ruleKey: string, points: number): ExplainedEntry => ({
  id, kind: 'rule', ruleKey, ruleTitle: ruleKey, because: '依据记录', ruleSource: '本局规定', rawPoints: points, points, limit: null, note: null, createdAt: '', reversesId: null,
  answersObjectionId: null, reversed: false, fact: null, source: null, objection: null, mayObject: false,
})

describe('the texts and figures of scores', () => {
  it('says months shortly', () => {
    expect(periodText('2026-10', '2026-10')).toBe('2026年10月')
    expect(periodText('2026-01', '2026-10')).toBe('2026年1月至10月')
    expect(periodText('2025-11', '2026-02')).toBe('2025年11月至2026年2月')
  })

  it('draws a score from its weighted base over each dimension to its total', () => {
    const steps = waterfallSteps({ dimensions: [dimension('学习', 60, 7000), dimension('作风', 40, 5800)], total: 6520 })
    expect(steps.map(({ label, kind, points }) => [label, kind, points])).toEqual([
      ['基础分', 'base', 60], ['学习×60%', 'change', 6], ['作风×40%', 'change', -0.8], ['结果', 'sum', 65.2],
    ])
  })

  it('puts lines under their rules and adds them up, a reversal with the rule it takes back', () => {
    const groups = entriesByRule([entry('1', 'attended', 200), entry('2', 'absent', -200), entry('3', 'attended', 100), { ...entry('4', 'absent', 200), kind: 'reversal' }])
    expect(groups.map(({ key, points, entries }) => [key, points, entries.map(({ id }) => id)])).toEqual([['attended', 300, ['1', '3']], ['absent', 0, ['2', '4']]])
    expect(entriesByRule([])).toEqual([])
  })

  it('names what a version changes against the one in force, and nothing when it counts the same', () => {
    const rule = body().rules[0]
    expect(ruleSetChanges(body(), body({ title: '先锋指数（修订）' }))).toEqual([])
    const after = body({
      dimensions: [{ key: 'study', title: '学习', weight: 50, base: 60, min: 0, max: 100 }, { key: 'service', title: '服务', weight: 50, base: 60, min: 0, max: 100 }],
      rules: [...(rule ? [{ ...rule, points: 1, cap: 12 }] : []), { key: 'absent', title: '无故缺席', dimension: 'study', fact: 'life.absent', points: -2, per: 'fact', because: '缺席', source: '本局规定' }],
    })
    expect(ruleSetChanges(body(), after)).toEqual([
      '“学习”权重由60%改为50%', '增加维度“服务”，权重50%', '取消维度“作风”', '“参加组织生活”计分由+2.00改为+1.00', '“参加组织生活”封顶由24.00改为12.00', '增加规则“无故缺席”，每次−2.00',
    ])
    expect(ruleSetChanges(after, body({ rules: [] }))).toContain('取消规则“无故缺席”')
  })

  it('sends a correction only with an objection that is upheld and counted anew', () => {
    const typed = { answer: '经核实', way: 'rule' as const, ruleKey: 'attended', quantity: null }
    expect(answerInput('o1', { ...typed, decision: 'decline' })).toEqual({ decision: 'decline', id: 'o1', answer: '经核实' })
    expect(answerInput('o1', { ...typed, decision: 'uphold', way: 'reverse' })).toEqual({ decision: 'uphold', id: 'o1', answer: '经核实' })
    expect(answerInput('o1', { ...typed, decision: 'uphold', quantity: 3 })).toEqual({ decision: 'uphold', id: 'o1', answer: '经核实', correction: { ruleKey: 'attended', quantity: 3 } })
    expect(answerInput('o1', { ...typed, decision: 'uphold' })).toEqual({ decision: 'uphold', id: 'o1', answer: '经核实', correction: { ruleKey: 'attended' } })
  })
})
