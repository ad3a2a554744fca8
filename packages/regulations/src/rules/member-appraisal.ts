import { defineRules } from '../rule.ts'

/** 民主评议党员: EV-01…EV-04. The collection of rules names no articles here. */
export const memberAppraisalRules = defineRules({
  document: { title: '民主评议党员工作要求（共产党员网）', shortTitle: '民主评议党员工作要求' },
  effectiveFrom: '2018-10-28',
  rules: [
    { id: 'EV-01', title: '民主评议等次', confidence: 'confirmed', mode: 'warn', source: 'S80', seeAlso: ['BR-22'], text: '民主评议党员的等次分为优秀、合格、基本合格、不合格。' },
    {
      id: 'EV-02', title: '优秀党员比例', confidence: 'confirmed', mode: 'warn', source: 'S80', seeAlso: ['BR-22'],
      text: '评为优秀的党员一般不超过参加评定党员的三分之一。',
      parameters: { maxShare: { value: 1, denominator: 3, unit: 'share', tighter: 'lower' } },
    },
    { id: 'EV-03', title: '预备党员参加评议', confidence: 'secondary', mode: 'warn', source: 'S81', seeAlso: ['BR-22'], text: '预备党员参加民主评议，不评定等次。' },
    {
      id: 'EV-04', title: '等次的确定', confidence: 'confirmed', mode: 'warn', source: 'S80', seeAlso: ['BR-22'],
      text: '等次由支委会或者支部党员大会根据民主测评情况和党员日常表现确定，向本人反馈，不单以票数确定。',
    },
  ],
})

/** 述职评议考核 of secretaries: EV-06…EV-08. EV-05, the rating of branches, is a local matter and lives as data of the institution. */
export const secretaryReviewRules = defineRules({
  document: { title: '党组织书记抓基层党建工作述职评议考核要求', shortTitle: '述职评议考核要求' },
  effectiveFrom: '2018-10-28',
  rules: [
    { id: 'EV-06', title: '述职评议考核', confidence: 'confirmed', mode: 'warn', source: 'S85 S30', seeAlso: ['OR-15'], text: '党组织书记抓党建工作每年述职评议考核1次，力戒形式主义。', parameters: { perYear: { value: 1, unit: 'time', tighter: 'higher' } } },
    { id: 'EV-07', title: '述职评议等次', confidence: 'unverified', mode: 'info', source: 'S85', text: '述职评议考核的等次分为好、较好、一般、差。' },
    { id: 'EV-08', title: '述职问题清单', confidence: 'secondary', mode: 'info', source: 'S86', text: '述职评议后列出问题清单、责任清单、整改清单，纳入下一年工作。' },
  ],
})
