/** What a ballot asks on the home page; loaded with it. */
export const ballotAsksText = {
  vote: { note: (unit: string) => `${unit}　无记名投票`, state: '等您投票', act: '去投票' },
  confirm: { note: (unit: string) => `${unit}　您是监票人`, state: '等您确认计票', act: '看计票' },
} as const
