import type { AppraisalGrade, AppraisalStage, PerformanceMark } from '../tables.ts'

export const gradeWords: Readonly<Record<AppraisalGrade, string>> = { excellent: '优秀', qualified: '合格', basic: '基本合格', unqualified: '不合格' }
export const markWords: Readonly<Record<PerformanceMark, string>> = { good: '好', fair: '较好', ordinary: '一般', poor: '差' }
export const stageWords: Readonly<Record<AppraisalStage, string>> = {
  study: '学习动员', self: '个人自评', mutual: '党员互评', poll: '民主测评', masses: '群众评议', grade: '评定等次', approve: '上级审核', tell: '告知本人', closed: '归档',
}

/** Sentences of the audit trail, titles of facts and notices. */
export const appraisalSentences = {
  setUp: (unit: string, year: number, graded: number) => `${unit}启动${year}年度民主评议党员，参加评定${graded}名`,
  stepEnded: (unit: string, step: AppraisalStage) => `${unit}完成民主评议“${stageWords[step]}”`,
  selfWritten: '提交民主评议个人自评',
  invited: (unit: string, total: number) => `${unit}发出群众评议邀请${total}份`,
  decided: (unit: string, excellent: number, graded: number) => `${unit}评定民主评议等次：参加评定${graded}名，优秀${excellent}名`,
  approved: (unit: string) => `同意${unit}民主评议结果`,
  sentBack: (unit: string, note: string) => `退回${unit}民主评议结果，理由：${note}`,
  told: (unit: string) => `${unit}将民主评议结果告知本人`,
  acknowledged: '知悉民主评议结果',
  objected: '对评议结果提出异议',
  answered: (isChanged: boolean) => (isChanged ? '答复评议异议：成立，结果已更正' : '答复评议异议：维持原结果'),
  closed: (unit: string) => `${unit}民主评议归档`,
  fact: (year: number, grade: AppraisalGrade) => `${year}年度民主评议等次：${gradeWords[grade]}`,
  factWithdrawn: (year: number) => `更正：${year}年度民主评议等次已按异议更改`,
  notices: {
    self: (year: number) => ({ title: `请提交${year}年度民主评议个人自评`, body: '请结合全年履职情况写出个人自评，可在手机上填写。' }),
    mutual: (year: number) => ({ title: `请填写${year}年度党员互评表`, body: '互评不记名，每人一份，只汇总统计。' }),
    poll: (year: number) => ({ title: `请填写${year}年度民主测评票`, body: '测评不记名，每人一票，只汇总统计。' }),
    tell: (year: number) => ({ title: `${year}年度民主评议结果`, body: '您的评议结果已经确定，请查看并确认知悉；有不同意见的，可以提出异议。' }),
    answered: (year: number) => ({ title: `您对${year}年度评议结果的异议已有答复`, body: '请查看答复。' }),
  },
  report: {
    written: (unit: string, year: number) => `${unit}提交${year}年度书记述职报告`,
    opened: (unit: string) => `${unit}书记述职评议开始测评`,
    counted: (unit: string) => `${unit}书记述职评议结束测评`,
    judged: (unit: string, mark: PerformanceMark) => `评定${unit}书记述职等次：${markWords[mark]}`,
    told: (unit: string) => `${unit}书记述职结果告知本人`,
    closed: (unit: string) => `${unit}书记述职评议归档`,
    listTitle: (year: number) => `${year}年度书记述职整改清单`,
    standard: (measure: string, name: string) => `${measure}（责任人：${name}）`,
    noticeReview: (name: string) => ({ title: `请评议${name}的述职报告`, body: '评议不记名，每人一票，只汇总统计。' }),
    noticeTold: (year: number) => ({ title: `${year}年度述职评议结果`, body: '您的述职评议结果已经确定，请查看并确认知悉；有不同意见的，可以提出异议。' }),
  },
  mechanism: {
    planned: (unit: string, name: string, year: number) => `${unit}登记${year}年“${name}”计划`,
    recorded: (unit: string, name: string) => `${unit}登记“${name}”记录`,
    concluded: (unit: string, name: string, year: number) => `${unit}登记${year}年“${name}”结果`,
    rated: (unit: string, year: number, grade: string) => `评定${unit}${year}年党支部等级：${grade}`,
  },
} as const
