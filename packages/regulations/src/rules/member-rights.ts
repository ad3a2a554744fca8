import { defineRules } from '../rule.ts'

/** 《中国共产党党员权利保障条例》 (2020 revision): RG-01 and RG-06. */
const rights = defineRules({
  document: { title: '中国共产党党员权利保障条例', shortTitle: '党员权利保障条例' },
  effectiveFrom: '2020-12-25',
  rules: [
    {
      id: 'RG-01', title: '申诉的受理', confidence: 'confirmed', mode: 'hard', source: 'S77 S78', seeAlso: ['RG-07'],
      text: '党员对处分、鉴定、审查结论或者其他处理不服的，可以逐级申诉直至中央；党组织应当处理或者转递，不得扣压。',
    },
    { id: 'RG-06', title: '党员权利的范围', confidence: 'unverified', mode: 'warn', source: 'rules.md 5', text: '党员享有参加讨论、建议、批评、检举、表决、申辩、保留意见、请求、申诉等权利。' },
  ],
})

/** 《中国共产党纪律检查机关监督执纪工作规则》 (2019): RG-02 and RG-03. */
const supervision = defineRules({
  document: { title: '中国共产党纪律检查机关监督执纪工作规则', shortTitle: '监督执纪工作规则' },
  effectiveFrom: '2019-01-01',
  rules: [
    {
      id: 'RG-02', title: '复议复查的期限', article: '第五十九条', confidence: 'confirmed', mode: 'hard', source: 'S78', text: '对申诉的复议复查，应当在3个月内办结。',
      parameters: { months: { value: 3, unit: 'month', tighter: 'lower' } },
    },
    { id: 'RG-03', title: '复议复查人员', article: '第五十九条', confidence: 'confirmed', mode: 'hard', source: 'S78', text: '原承办人员不得参与复议复查。' },
  ],
})

/** 《中国共产党纪律处分条例》 as read in the text of 2018: RG-04. */
const discipline = defineRules({
  document: { title: '中国共产党纪律处分条例', shortTitle: '纪律处分条例' },
  effectiveFrom: '2018-10-01',
  rules: [
    {
      id: 'RG-04', title: '处分执行情况的报告', article: '第四十二条', articleConfirmed: false, confidence: 'secondary', mode: 'warn', source: 'S78',
      text: '党纪处分决定作出后，执行情况应当在6个月内报告。', parameters: { months: { value: 6, unit: 'month', tighter: 'lower' } },
    },
  ],
})

/** 《中国共产党章程》 Article 4, items 6 and 8 (text as amended 2022; the two items stand unchanged since 1982): RG-07. */
const constitution = defineRules({
  document: { title: '中国共产党章程', shortTitle: '党章' },
  effectiveFrom: '2022-10-22',
  rules: [
    {
      id: 'RG-07', title: '申辩和申诉的权利', article: '第四条', confidence: 'confirmed', mode: 'hard', source: 'party constitution, art. 4 (6), (8)',
      text: '党组织讨论决定对党员的处理时，本人有权参加和进行申辩，其他党员可以作证和辩护；党员可以逐级提出请求和申诉，并要求有关组织给以负责的答复。',
    },
  ],
})

/** RG-01…RG-04, RG-06 and RG-07, each under its own document. */
export const memberRightsRules = [...rights, ...supervision, ...discipline, ...constitution]
