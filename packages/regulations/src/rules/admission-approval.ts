import { defineRules } from '../rule.ts'

/** Who may admit, and how dates of membership are reckoned (rules.md 3b, DEV-A1…DEV-A7). The articles are not at hand, so none is cited. */
export const admissionApprovalRules = defineRules({
  document: { title: '中国共产党发展党员工作细则', shortTitle: '发展党员工作细则' },
  effectiveFrom: '2014-05-28',
  rules: [
    { id: 'DEVA-01', title: '预备党员的审批权限', confidence: 'confirmed', mode: 'hard', source: 'S58', text: '预备党员由党委（工委）审批；党总支不能审批预备党员，可以审议。' },
    { id: 'DEVA-02', title: '村、社区党委的权限', confidence: 'confirmed', mode: 'hard', source: 'S59', text: '乡镇、街道党委所属的基层党委不能审批预备党员，可以审议。' },
    {
      id: 'DEVA-03', title: '临时党组织不发展党员', confidence: 'confirmed', mode: 'hard', source: 'S60', seeAlso: ['BR-06'],
      text: '临时党组织不能接收、审批预备党员；可以受理入党申请、培养教育，并将材料移交其所在单位党组织。',
    },
    { id: 'DEVA-04', title: '党龄的计算', confidence: 'unverified', mode: 'info', source: 'general', text: '党龄从预备期满转为正式党员之日算起；延长预备期的，从延长期满之日算起。' },
    { id: 'DEVA-05', title: '入党时间', confidence: 'secondary', mode: 'info', source: 'S56', text: '支部大会通过接收为预备党员之日为入党时间。' },
    { id: 'DEVA-06', title: '决议报送时限', confidence: 'secondary', mode: 'info', source: 'S56 S61', text: '支部大会决议超过3个月未报的重新讨论，超过6个月的重新履行手续（地方规定）。' },
    { id: 'DEVA-07', title: '年度发展党员计划', confidence: 'secondary', mode: 'warn', source: 'S62', text: '年度发展党员数按上级下达的计划掌握（地方做法）。' },
  ],
})
