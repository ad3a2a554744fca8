/** Sentences that the server half writes: summaries of procedures and lines of the audit trail. */
export const summaries = {
  branches: '列出可查看先锋指数的支部',
  index: '读取支部党员先锋指数',
  myIndex: '读取本人先锋指数',
  listDeeds: '列出党员事迹',
  countDeeds: '读取本月事迹件数',
  recordDeed: '登记党员事迹',
} as const

export const recordedLine = (memberName: string, title: string): string => `为${memberName}登记事迹“${title}”`
