/** Sentences of the audit trail, titles of facts and words of the export. */
export const dutySentences = {
  assigned: (unit: string, list: string, year: number, items: number) => `向${unit}下达${year}年《${list}》，共${items}项`,
  completed: (unit: string, item: string, isLate: boolean) => `${unit}完成责任事项“${item}”${isLate ? '（逾期完成）' : ''}`,
  reopened: (item: string, reason: string) => `退回责任事项“${item}”，理由：${reason}`,
  copied: (pluginId: string, count: number) => `收到插件${pluginId}提供的责任清单模板${count}份`,
  withdrawn: (pluginId: string, count: number) => `停用插件${pluginId}提供的责任清单模板${count}份，数据保留`,
  fact: (item: string) => `按期完成责任事项“${item}”`,
  withdrawnFact: (item: string) => `更正：“${item}”已退回，不再计入`,
} as const
