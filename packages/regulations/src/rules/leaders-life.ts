import { defineRules } from '../rule.ts'

/**
 * 《县以上党和国家机关党员领导干部民主生活会若干规定》 (2016): the yearly 民主生活会. The text was not compared with the official one, so the rule tells and never
 * blocks, and its article is not cited (glossary: democraticLifeMeeting).
 */
export const leadersLifeRules = defineRules({
  document: { title: '县以上党和国家机关党员领导干部民主生活会若干规定', shortTitle: '民主生活会若干规定' },
  effectiveFrom: '2016-12-23',
  rules: [
    {
      id: 'LL-01', title: '民主生活会', article: '第四条', articleConfirmed: false, confidence: 'unverified', mode: 'warn', source: 'glossary',
      text: '县以上党和国家机关党员领导干部民主生活会每年召开1次，一般安排在第四季度。',
      parameters: { perYear: { value: 1, unit: 'time', tighter: 'higher' } },
    },
  ],
})

/**
 * Organizational life that no article of the collected rules gives a number to: 中心组学习 of a committee and 警示教育. They stand under the bureau's own rule
 * and are asked of nobody until a bureau sets how often.
 */
export const localLifeRules = defineRules({
  document: { title: '本局组织生活规定', shortTitle: '本局组织生活规定' },
  effectiveFrom: '2016-12-23',
  rules: [
    { id: 'LC-01', title: '中心组学习', confidence: 'confirmed', mode: 'info', source: 'local', text: '党委理论学习中心组学习的次数由本局规定。' },
    { id: 'LC-02', title: '警示教育', confidence: 'confirmed', mode: 'info', source: 'local', text: '警示教育的次数由本局规定。' },
  ],
})
