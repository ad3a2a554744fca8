/** Names of the steps of a disposal. */
export const stepNames: Readonly<Record<string, string>> = {
  proposed: '支委会提出意见', filed: '报基层党委', investigated: '调查核实', talked: '同本人谈话', notified: '告知本人', defended: '本人申辩', testified: '作证和辩护',
  pre_reviewed: '党委预审', voted: '支部党员大会表决', approved: '上级党委审批', announced: '宣布决定', delivered: '送达本人', reviewed: '期满评议', answered: '本人答复',
  withdrawn: '撤回意见', revoked: '复查撤销',
}

/** Names of what stands in details of errors and in audit sentences. */
export const kindNames: Readonly<Record<string, string>> = { correction: '限期改正', persuaded_out: '劝其退党', removed: '除名' }
export const disciplineNames: Readonly<Record<string, string>> = {
  warning: '警告', serious_warning: '严重警告', removed_from_posts: '撤销党内职务', probation: '留党察看', expelled: '开除党籍',
}
export const restrictionNames: Readonly<Record<string, string>> = { probation_within_party: '留党察看', detained: '留置', arrested: '逮捕' }
export const appealKindNames: Readonly<Record<string, string>> = { appeal: '申诉', request: '请求', opinion: '意见' }
export const decisionNames: Readonly<Record<string, string>> = { upheld: '维持', changed: '变更', revoked: '撤销', answered: '答复' }
export const outcomeNames: Readonly<Record<string, string>> = {
  not_passed: '表决未通过', not_approved: '未予批准', withdrawn: '已撤回', corrected: '已改正', not_corrected: '期满仍无转变', refused: '坚持不退', effected: '已生效', revoked: '已撤销', changed: '已变更',
}

/** Sentences of the audit trail and of reasons that other records keep. */
export const disposalSentences = {
  proposed: (unit: string, name: string, kind: string) => `${unit}对党员${name}提出${kind}的意见`,
  step: (name: string, kind: string, step: string) => `党员${name}的${kind}：${step}`,
  read: (name: string) => `查看党员${name}的组织处置`,
  readAppeal: (receipt: string) => `查看申诉${receipt}`,
  exited: (kind: string) => `组织处置：${kind}`,
  discipline: (name: string, kind: string) => `登记党员${name}的党纪处分：${kind}`,
  execution: (name: string) => `登记党员${name}的党纪处分执行情况`,
  restricted: (name: string, kind: string) => `登记党员${name}的权利限制：${kind}`,
  lifted: (name: string, kind: string) => `解除党员${name}的权利限制：${kind}`,
  filed: (kind: string, receipt: string) => `收到${kind}，受理编号${receipt}`,
  accepted: (receipt: string) => `承办${receipt}`,
  forwarded: (receipt: string, to: string) => `${receipt}转递${to}`,
  decided: (receipt: string, decision: string) => `${receipt}作出决定：${decision}`,
  appealWithdrawn: (receipt: string) => `本人撤回${receipt}`,
  revokedBy: (receipt: string) => `申诉${receipt}复查撤销原处理`,
  changedBy: (receipt: string) => `申诉${receipt}复查变更原处理`,
} as const
