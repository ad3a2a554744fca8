import { defineRules } from '../rule.ts'

/** 《中国共产党党员教育管理工作条例》 (2019), on where members belong and how their affiliation moves: EDU-05 and EDU-06. */
export const affiliationRules = defineRules({
  document: { title: '中国共产党党员教育管理工作条例', shortTitle: '党员教育管理工作条例' },
  effectiveFrom: '2019-05-06',
  rules: [
    {
      id: 'EDU-05', title: '编入一个支部', article: '第二十五条', confidence: 'confirmed', mode: 'hard', source: 'S50',
      text: '每个党员都应当编入党的一个支部、小组或者其他特定组织，参加党的组织生活，接受党内外群众监督。',
    },
    {
      id: 'EDU-06', title: '转接组织关系', article: '第二十五条', confidence: 'confirmed', mode: 'hard', source: 'S50',
      text: '党员工作单位、经常居住地发生变动的，或者外出学习、工作、生活6个月以上并且地点相对固定的，应当转接组织关系。具有审批预备党员权限的基层党委可以在全国范围直接相互转接；转出党组织在转入党组织接收前负有管理责任，转入党组织不得无故拒转拒接。',
      parameters: { awayMonths: { value: 6, unit: 'month', tighter: 'lower' } },
    },
  ],
})
