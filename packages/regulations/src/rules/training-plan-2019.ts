import { defineRules } from '../rule.ts'

/** The plan of 2019–2023, as quoted: BR-25 and EDU-02 until the end of 2023. */
export const trainingPlan2019Rules = defineRules({
  document: { title: '2019—2023年全国党员教育培训工作规划', shortTitle: '党员教育培训工作规划' },
  effectiveFrom: '2019-01-01',
  effectiveTo: '2024-01-01',
  rules: [
    {
      id: 'BR-25', title: '党支部书记培训', confidence: 'secondary', mode: 'warn', source: 'S51',
      text: '党支部书记每年至少参加1次县级以上集中培训；新任书记在任职后6个月内接受培训。',
      parameters: { perYear: { value: 1, unit: 'time', tighter: 'higher' }, newWithinMonths: { value: 6, unit: 'month', tighter: 'lower' } },
    },
    {
      id: 'EDU-02', title: '书记和班子成员学时', confidence: 'secondary', mode: 'warn', source: 'S51',
      text: '基层党组织书记和班子成员每年集中学习培训不少于56学时，至少参加1次集中培训。',
      parameters: { perYear: { value: 56, unit: 'hour', tighter: 'higher' }, trainingsPerYear: { value: 1, unit: 'time', tighter: 'higher' } },
    },
  ],
})
