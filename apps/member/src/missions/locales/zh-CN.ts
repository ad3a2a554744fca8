/** Texts of the card of temporary branches and vanguard teams. */
export const missionsText = {
  gap: '　',
  title: '临时党支部和先锋队',
  branchNote: (mission: string, to: string) => `${mission}　至${to}，组织关系仍在原党支部`,
  leader: '队长', ended: '已结束',
  deeds: (n: number) => `本人事迹${n}件`,
  returned: (mission: string) => `${mission}记录已转回`,
  returnedNote: (meetings: number, deeds: number) => `会议${meetings}次　事迹${deeds}件`,
  footer: '只有您、先锋队和所在支部可见；先锋队结束后事迹计入本人积分。',
} as const
