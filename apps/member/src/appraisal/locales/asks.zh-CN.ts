/** Texts of what appraisal asks on the home page; loaded with it, so short. */
export const appraisalAsksText = {
  gap: '\u3000',
  titles: { self: (year: number) => `${year}年度民主评议个人自评`, mutual: (year: number) => `${year}年度党员互评`, poll: (year: number) => `${year}年度民主测评`, acknowledge: (year: number) => `${year}年度民主评议结果` },
  labels: { self: '填写自评', mutual: '填写互评', poll: '填写测评', acknowledge: '查看结果', review: '评议' },
  report: { review: (name: string) => `评议${name}的述职报告`, acknowledge: (year: number) => `${year}年度述职评议结果` },
  deadline: (day: string) => `计划${day}前完成`, open: '正在进行', secret: '不记名，每人一份',
} as const
