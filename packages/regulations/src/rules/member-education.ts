import { defineRules } from '../rule.ts'

/** 《中国共产党党员教育管理工作条例》 (2019): EDU-01, EDU-04 and BR-24. */
export const memberEducationRules = defineRules({
  document: { title: '中国共产党党员教育管理工作条例', shortTitle: '党员教育管理工作条例' },
  effectiveFrom: '2019-05-06',
  rules: [
    {
      id: 'EDU-01', title: '党员集中学习培训', article: '第二十条', confidence: 'confirmed', mode: 'warn', source: 'S50',
      text: '党员每年集中学习培训时间一般不少于32学时。',
      parameters: { perYear: { value: 32, unit: 'hour', tighter: 'higher' } },
    },
    {
      id: 'EDU-04', title: '年老体弱党员不作硬性要求', article: '第二十三条', confidence: 'confirmed', mode: 'hard', source: 'S50',
      text: '对年老体弱、患病、残疾等党员参加活动和学习，不作硬性要求。',
    },
    {
      id: 'BR-24', title: '双重组织生活', article: '第十六条', confidence: 'confirmed', mode: 'hard', source: 'S50 S30', seeAlso: ['OR-09'],
      text: '党员领导干部应当参加双重组织生活；机关党组织向上级报告参加情况（《机关基层组织工作条例》第二十六条）。',
    },
  ],
})
