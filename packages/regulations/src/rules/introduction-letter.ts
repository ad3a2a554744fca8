import { defineRules } from '../rule.ts'

/** EDU-07: how long an introduction letter holds. Read in a quotation only, so it warns and never blocks. */
export const introductionLetterRules = defineRules({
  document: { title: '中国共产党党员组织关系介绍信', shortTitle: '党员组织关系介绍信' },
  effectiveFrom: '2019-05-06',
  rules: [
    {
      id: 'EDU-07', title: '介绍信有效期', confidence: 'secondary', mode: 'warn', source: 'S75',
      text: '组织关系介绍信的有效期一般不超过三个月。',
      parameters: { maxMonths: { value: 3, unit: 'month', tighter: 'lower' } },
    },
  ],
})
