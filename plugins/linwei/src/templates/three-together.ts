import type { ChecklistTemplateInput } from '@dangjian/contracts'

/** 同安排、同检查、同考核: a party task tied to a business task through the year. */
export const threeTogether: ChecklistTemplateInput = {
  key: 'three-together',
  version: 1,
  title: '党建与业务“三同”清单',
  kind: 'required',
  description: '党建工作与社区警务、刑侦、窗口服务工作同安排、同检查、同考核。',
  items: [
    { key: 'arrange', title: '年初党建与业务工作同安排', standard: '支委会专题研究，形成年度计划，明确党小组分工', post: 'secretary', due: '01-31', evidence: 'record' },
    { key: 'community', title: '“党建+社区警务”半年推进', standard: '综合党小组报告社区警务推进情况', post: 'organization', due: '06-30', evidence: 'note' },
    { key: 'investigation', title: '“党建+刑侦工作”半年推进', standard: '刑侦党小组报告攻坚情况', post: 'organization', due: '06-30', evidence: 'note' },
    { key: 'inspect', title: '党建与业务工作同检查', standard: '对照年度计划检查一次，列出问题', post: 'discipline', due: '09-30', evidence: 'note' },
    { key: 'assess', title: '年终党建与业务工作同考核', standard: '支部党员大会通报考核结果', post: 'secretary', due: '12-20', evidence: 'record' },
  ],
}
