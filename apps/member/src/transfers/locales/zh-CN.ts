/** Texts of the member's transfer card. */
export const transferText = {
  title: '组织关系转接',
  gap: '\u3000',
  states: {
    drafted: '党支部已拟定，待党委审批', approved: '党委已审批，待发出', sent: '在途，等待转入党组织接收', withdrawing: '正在撤回', refused: '被退回，党支部将更正后再次办理', received: '已接收', withdrawn: '已撤回，组织关系未变动',
  },
  to: '转往', sent: '发出日期', letter: '介绍信', state: '办理情况', received: '接收日期',
  until: (day: string) => `有效期至${day}`,
  counted: '接收之前您仍是原支部党员，党费、组织生活、表决权不变。',
} as const
