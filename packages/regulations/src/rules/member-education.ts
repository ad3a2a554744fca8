import { defineRules } from '../rule.ts'

/** 《中国共产党党员教育管理工作条例》 (2019): EDU-01, EDU-04, EDU-08 to EDU-12 and BR-24. */
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
      id: 'EDU-08', title: '流动党员联系', article: '第三十二条', confidence: 'confirmed', mode: 'warn', source: 'S50',
      text: '党员外出6个月以上且没有转移组织关系的，原所在党组织应当保持联系；可以在流入地参加民主评议。',
      parameters: { contactMonths: { value: 6, unit: 'month', tighter: 'lower' } },
    },
    {
      id: 'EDU-09', title: '出国（境）学习研究党员联系', article: '第三十四条', confidence: 'confirmed', mode: 'hard', source: 'S50',
      text: '对出国（境）学习研究的党员，原所在党组织每6个月至少联系1次。',
      parameters: { contactMonths: { value: 6, unit: 'month', tighter: 'lower' } },
    },
    {
      id: 'EDU-10', title: '失去联系党员停止党籍', article: '第二十四条', confidence: 'confirmed', mode: 'hard', source: 'S50',
      text: '与党组织失去联系6个月以上、通过各种方式查找仍没有取得联系的，予以停止党籍；停止党籍2年后确实无法取得联系的，按照自行脱党予以除名。',
      parameters: { monthsWithoutContact: { value: 6, unit: 'month', tighter: 'higher' }, yearsSuspended: { value: 2, unit: 'year', tighter: 'fixed' } },
    },
    {
      id: 'EDU-11', title: '出国（境）定居停止党籍', article: '第二十四条', confidence: 'confirmed', mode: 'warn', source: 'S50',
      text: '对私自出国（境）定居的，以及出国（境）学习研究超过5年的党员，一般予以停止党籍。',
      parameters: { yearsOfStudy: { value: 5, unit: 'year', tighter: 'fixed' } },
    },
    {
      id: 'EDU-12', title: '党员档案', article: '第二十六条', confidence: 'confirmed', mode: 'info', source: 'S50',
      text: '没有人事档案的党员，由所在党组织建立党员档案；有条件的可以建立电子档案。',
    },
    {
      id: 'BR-24', title: '双重组织生活', article: '第十六条', confidence: 'confirmed', mode: 'hard', source: 'S50 S30', seeAlso: ['OR-09'],
      text: '党员领导干部应当参加双重组织生活；机关党组织向上级报告参加情况（《机关基层组织工作条例》第二十六条）。',
    },
  ],
})
