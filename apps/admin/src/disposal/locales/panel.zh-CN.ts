/** Texts of the panel on the workbench. */
export const rightsPanelText = {
  title: '处置和申诉提醒', kinds: { correction: '限期改正', persuaded_out: '劝其退党', removed: '除名' }, waits: '待您决定',
  appeal: (receipt: string, unit: string) => `${receipt}\u3000${unit}`, review: (kind: string, unit: string) => `${kind}期满评议\u3000${unit}`, approval: (kind: string, unit: string) => `${kind}的预审或者审批\u3000${unit}`,
} as const
