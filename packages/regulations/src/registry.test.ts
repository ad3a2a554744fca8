import { describe, expect, it } from 'vitest'
import { findRule, getRule, listRules, tighten, citationOf } from './index.ts'
import { defineRules } from './rule.ts'

const range = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}-${String(from + index).padStart(2, '0')}`)

describe('rules as data', () => {
  it('loads the rules that the first release needs', () => {
    const asked = [...range('OR', 1, 18), ...range('BR', 9, 21), 'DU-02', 'EDU-01', 'EDU-04', 'DEV-15']
    expect(asked.filter((id) => findRule(id, '2026-11-21') === undefined)).toEqual([])
  })

  it('has one version of a rule in force on any day', () => {
    for (const onDate of ['2019-06-01', '2026-05-17', '2026-05-18', '2026-11-21']) {
      const ids = listRules(onDate).map((rule) => rule.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('computes an admission under the text of its day', () => {
    expect(getRule('DEV-15', '2026-05-17')).toMatchObject({ article: '第二十条、第二十一条', confidence: 'confirmed' })
    expect(getRule('DEV-15', '2026-05-18')).toMatchObject({ article: '第十九条、第二十条', confidence: 'secondary' })
    expect(() => getRule('DEV-15', '2010-01-01')).toThrow('UNKNOWN_RULE')
  })

  it('cites an article only where its number is confirmed', () => {
    expect(citationOf(getRule('BR-15'))).toBe('《支部工作条例》第十二条')
    expect(citationOf(getRule('BR-11'))).toBe('《支部工作条例》')
  })

  it('lets a bureau tighten a figure and refuses a milder one', () => {
    expect(tighten(getRule('EDU-01'), { parameters: { perYear: 40 } })).toMatchObject({ local: true, parameters: { perYear: { value: 40 } } })
    expect(() => tighten(getRule('EDU-01'), { parameters: { perYear: 24 } })).toThrow('RULE_LOOSENED')
    expect(() => tighten(getRule('BR-20'), { mode: 'info' })).toThrow('RULE_LOOSENED')
    expect(() => tighten(getRule('EDU-01'), { parameters: { perDecade: 1 } })).toThrow('RULE_PARAMETER_UNKNOWN')
  })

  it('refuses a malformed file', () => {
    const document = { title: '试验规定', shortTitle: '试验规定' }
    const rule = { id: 'BR-99', title: '试验', confidence: 'confirmed', mode: 'warn', source: 'test', text: '试验。' } as const
    expect(() => defineRules({ document, effectiveFrom: '2026-02-30', rules: [rule] })).toThrow()
    expect(() => defineRules({ document, effectiveFrom: '2026-02-01', effectiveTo: '2026-01-01', rules: [rule] })).toThrow()
    expect(() => defineRules({ document, effectiveFrom: '2026-02-01', rules: [{ ...rule, id: 'nine' }] })).toThrow()
  })
})
