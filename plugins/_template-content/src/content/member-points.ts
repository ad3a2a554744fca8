import type { RuleSetTemplate } from '@dangjian/contracts'

/** Points of a member from the records of organizational life. Ranking is no part of it. */
export const memberPoints: RuleSetTemplate = {
  key: 'template-points',
  version: 1,
  title: '党员积分表示例',
  basis: '本局规定',
  dimensions: [
    { key: 'study', title: '学习', weight: 50, base: 60 },
    { key: 'service', title: '服务', weight: 50, base: 60 },
  ],
  rules: [
    { key: 'attended', title: '参加组织生活', dimension: 'study', fact: 'life.attended', points: 2, cap: 10, because: '按时参加组织生活', source: '会议记录' },
    { key: 'duty', title: '完成责任事项', dimension: 'service', fact: 'duty.completed', points: 5, cap: 20, because: '完成清单事项并有记录', source: '责任清单' },
  ],
}
