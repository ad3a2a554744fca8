import type { RuleSetTemplate } from '@dangjian/contracts'

const rules = '本支部规定　党员积分管理'

/** The station's own points table. Absence counts only without reason; nothing is given for log-ins, likes, time online or place. */
export const memberPoints: RuleSetTemplate = {
  key: 'station-points',
  version: 1,
  title: '站南派出所党员积分',
  basis: '本支部规定：站南派出所党支部党员积分管理',
  subject: 'member',
  dimensions: [
    { key: 'life', title: '组织生活', weight: 60, base: 50 },
    { key: 'duty', title: '责任落实', weight: 40, base: 50 },
  ],
  rules: [
    { key: 'attended', title: '参加组织生活', dimension: 'life', fact: 'life.attended', points: 3, cap: 36, because: '参加支部会议、党课和主题党日，每次加3分', source: rules },
    { key: 'lectured', title: '讲授党课', dimension: 'life', fact: 'life.lectured', points: 5, cap: 10, because: '讲授党课，每次加5分', source: rules },
    { key: 'absent', title: '无故缺席', dimension: 'life', fact: 'life.absent', points: -5, floor: -30, because: '无正当理由缺席，每次减5分', source: rules },
    { key: 'chaired', title: '组织支部会议', dimension: 'duty', fact: 'life.chaired', points: 2, cap: 20, because: '主持组织生活，每次加2分', source: rules },
    { key: 'duty', title: '完成清单事项', dimension: 'duty', fact: 'duty.completed', points: 10, cap: 50, because: '按期完成责任清单事项，每项加10分', source: rules },
  ],
}
