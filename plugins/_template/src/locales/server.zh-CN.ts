/** Sentences that the server half writes: summaries of procedures and lines of the audit trail. */
export const summaries = {
  branches: '列出可登记意见建议的党支部',
  list: '列出意见建议',
  listMine: '列出本人的意见建议',
  record: '登记意见建议',
} as const

export const recordedLine = (memberName: string): string => `登记${memberName}的意见建议`
