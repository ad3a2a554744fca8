import { defineRules } from '../rule.ts'

/** 《网络安全法》 as amended: retention of network logs (SE-01). Six natural months are up to 184 days (rules.md 1.9). */
export const cybersecurityLaw2026Rules = defineRules({
  document: { title: '中华人民共和国网络安全法（2025年修正）', shortTitle: '网络安全法' },
  effectiveFrom: '2026-01-01',
  rules: [
    {
      id: 'SE-01', title: '网络日志留存', article: '第二十三条', confidence: 'confirmed', mode: 'hard', source: 'S120',
      text: '网络日志留存不少于6个月；按自然月最长计，不少于184天。',
      parameters: { minDays: { value: 184, unit: 'day', tighter: 'higher' } },
    },
  ],
})
