import { defineRules } from '../rule.ts'

/** 《中国共产党不合格党员组织处置办法》 (in force since 2024-06-16): DIS-01…DIS-08. Articles that were not read are absent. */
export const memberDisposalRules = defineRules({
  document: { title: '中国共产党不合格党员组织处置办法', shortTitle: '不合格党员组织处置办法' },
  effectiveFrom: '2024-06-16',
  rules: [
    {
      id: 'DIS-01', title: '组织处置的方式', article: '第三条', confidence: 'confirmed', mode: 'hard', source: 'S20 S21',
      text: '组织处置分为限期改正、劝其退党、除名。',
    },
    {
      id: 'DIS-02', title: '同一事实不重复处置', article: '第四条', confidence: 'confirmed', mode: 'hard', source: 'S20 S21',
      text: '同一事实已经给予党纪处分的，不再给予组织处置。',
    },
    {
      id: 'DIS-03', title: '限期改正的期限', confidence: 'confirmed', mode: 'hard', aspects: { usual: 'warn' }, source: 'S20 S21',
      text: '限期改正时间一般为6个月，最长不超过1年。',
      parameters: { usualMonths: { value: 6, unit: 'month', tighter: 'fixed' }, maxMonths: { value: 12, unit: 'month', tighter: 'lower' } },
    },
    {
      id: 'DIS-04', title: '退出后重新申请入党的间隔', confidence: 'confirmed', mode: 'hard', source: 'S20 S21',
      text: '被劝其退党、除名的，5年内不得重新申请入党。',
      parameters: { years: { value: 5, unit: 'year', tighter: 'higher' } },
    },
    {
      id: 'DIS-05', title: '限期改正的情形', article: '第六条', confidence: 'confirmed', mode: 'hard', source: 'S20 S21',
      text: '理想信念不坚定、信仰宗教、作用发挥不好、不按时参加组织生活或者交纳党费、与党组织失去联系6个月以上不足2年等，给予限期改正。',
      parameters: { lostMonths: { value: 6, unit: 'month', tighter: 'fixed' }, lostBelowYears: { value: 2, unit: 'year', tighter: 'fixed' } },
    },
    {
      id: 'DIS-06', title: '除名的情形', confidence: 'confirmed', mode: 'hard', source: 'S20 S21',
      text: '连续6个月不参加组织生活、不交纳党费或者不做党组织分配的工作，停止党籍2年后仍未取得联系，拒不接受劝退等，予以除名。',
      parameters: { runningMonths: { value: 6, unit: 'month', tighter: 'fixed' }, suspendedYears: { value: 2, unit: 'year', tighter: 'fixed' } },
    },
    {
      id: 'DIS-07', title: '组织处置的程序', confidence: 'confirmed', mode: 'hard', aspects: { order: 'warn' }, source: 'S20 S22',
      text: '支部委员会提出意见，先报基层党委，调查核实，同本人谈话，经预审后由支部党员大会讨论表决，报批后宣布。',
    },
    {
      id: 'DIS-08', title: '本人到会和申辩', confidence: 'secondary', mode: 'hard', source: 'S76', seeAlso: ['RG-07'],
      text: '讨论处置时，本人有权参加和申辩，其他党员可以为其作证和辩护。',
    },
  ],
})
