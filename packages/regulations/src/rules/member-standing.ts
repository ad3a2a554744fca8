import { defineRules } from '../rule.ts'

/** 《中国共产党党员教育管理工作条例》 (2019), on members who cannot be reached and on early signs: EDU-10 and EDU-14. */
export const memberStandingRules = defineRules({
  document: { title: '中国共产党党员教育管理工作条例', shortTitle: '党员教育管理工作条例' },
  effectiveFrom: '2019-05-06',
  rules: [
    {
      id: 'EDU-10', title: '失去联系的党员', article: '第二十四条', confidence: 'confirmed', mode: 'hard', source: 'S50',
      text: '与党组织失去联系6个月以上、通过各种方式查找仍然没有取得联系的，停止党籍；停止党籍2年后确实无法取得联系的，按照自行脱党予以除名。',
      parameters: { lostMonths: { value: 6, unit: 'month', tighter: 'fixed' }, suspendedYears: { value: 2, unit: 'year', tighter: 'fixed' } },
    },
    { id: 'EDU-14', title: '提醒谈话', article: '第二十八条', confidence: 'confirmed', mode: 'hard', source: 'S50', text: '党员出现苗头性、倾向性问题的，及时提醒谈话。' },
  ],
})
