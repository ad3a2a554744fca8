import { defineRules } from '../rule.ts'

/** 《中国共产党发展党员工作细则》 of 2014, superseded by the revision of 2026-05-11: the meeting that admits (DEV-15). */
export const admission2014Rules = defineRules({
  document: { title: '中国共产党发展党员工作细则（2014年）', shortTitle: '发展党员工作细则' },
  effectiveFrom: '2014-05-28',
  effectiveTo: '2026-05-11',
  rules: [
    {
      id: 'DEV-15', title: '支部大会讨论接收预备党员', article: '第二十条、第二十一条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48',
      text: '有表决权的到会人数超过应到会有表决权人数的半数方可开会；赞成人数超过应到会有表决权正式党员的半数方可通过。会前提出的书面意见计入票数。',
      parameters: {
        open: { value: 1, denominator: 2, strict: true, unit: 'share', tighter: 'higher' },
        passing: { value: 1, denominator: 2, strict: true, unit: 'share', tighter: 'higher' },
      },
    },
  ],
})
