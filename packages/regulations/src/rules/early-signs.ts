import { defineRules } from '../rule.ts'

/** 《中国共产党党员教育管理工作条例》 (2019), on early signs: EDU-14. */
export const earlySignsRules = defineRules({
  document: { title: '中国共产党党员教育管理工作条例', shortTitle: '党员教育管理工作条例' },
  effectiveFrom: '2019-05-06',
  rules: [
    { id: 'EDU-14', title: '提醒谈话', article: '第二十八条', confidence: 'confirmed', mode: 'hard', source: 'S50', text: '党员出现苗头性、倾向性问题的，及时提醒谈话。' },
  ],
})
