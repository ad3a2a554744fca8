import { defineRules } from '../rule.ts'

/** 《中国共产党发展党员工作细则》, revision issued on 2026-05-11: the meeting that admits (DEV-15), read in quotations only. */
export const admission2026Rules = defineRules({
  document: { title: '中国共产党发展党员工作细则（2026年修订）', shortTitle: '发展党员工作细则' },
  effectiveFrom: '2026-05-11',
  rules: [
    {
      id: 'DEV-15', title: '支部大会讨论接收预备党员', article: '第十九条、第二十条', confidence: 'secondary', mode: 'hard', source: 'S02 S03',
      text: '预审合格后1个月内召开支部大会；有表决权的到会人数超过半数方可开会，赞成人数超过应到会有表决权正式党员的半数方可通过。会前送达的书面意见计入票数。',
      parameters: {
        open: { value: 1, denominator: 2, strict: true, unit: 'share', tighter: 'higher' },
        passing: { value: 1, denominator: 2, strict: true, unit: 'share', tighter: 'higher' },
        monthsAfterPreliminaryReview: { value: 1, unit: 'month', tighter: 'lower' },
      },
    },
  ],
})
