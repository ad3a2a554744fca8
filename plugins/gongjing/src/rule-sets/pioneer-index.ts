import type { RuleSetTemplate } from '@dangjian/contracts'

// The published paper describes the practice; the bureau's own document has no public title, so none is cited.
const paper = '本局规定　党员“先锋指数”评价'

/**
 * 先锋指数: five dimensions, each starting from 60 and bounded by 100. Facts are records; nothing is given for log-ins, likes, time online or
 * place. Duty, training, illness and leave never count against a person: only an absence without reason does.
 */
export const pioneerIndex: RuleSetTemplate = {
  key: 'pioneer-index',
  version: 1,
  title: '党员先锋指数',
  basis: '本局规定：党员队伍精细化管理，以“先锋指数”评价学习、业务、服务、作风、评议',
  subject: 'member',
  dimensions: [
    { key: 'study', title: '学习', weight: 25, base: 60 },
    { key: 'business', title: '业务', weight: 25, base: 60 },
    { key: 'service', title: '服务', weight: 20, base: 60 },
    { key: 'style', title: '作风', weight: 15, base: 60 },
    { key: 'review', title: '评议', weight: 15, base: 60 },
  ],
  rules: [
    { key: 'attended', title: '参加组织生活', dimension: 'study', fact: 'life.attended', points: 2, cap: 24, because: '按时参加支部组织的会议和活动，每次加2分', source: paper },
    { key: 'study-hours', title: '集中学习学时', dimension: 'study', fact: 'study.hours', points: 0.5, per: 'unit', cap: 10, because: '集中学习每学时加0.5分', source: paper },
    { key: 'lectured', title: '讲授党课', dimension: 'study', fact: 'life.lectured', points: 3, cap: 6, because: '为支部讲授党课，每次加3分', source: paper },
    { key: 'business', title: '业务实绩', dimension: 'business', fact: 'gongjing.business', points: 8, per: 'unit', cap: 40, because: '业务工作取得实绩，按等次加分', source: paper },
    { key: 'service', title: '服务群众', dimension: 'service', fact: 'gongjing.service', points: 6, per: 'unit', cap: 40, because: '为群众办实事，按等次加分', source: paper },
    { key: 'vanguard', title: '先锋队事迹', dimension: 'service', fact: 'team.deed', points: 3, cap: 12, because: '在党员先锋队中的事迹经登记，每件加3分', source: paper },
    { key: 'duty', title: '完成责任事项', dimension: 'style', fact: 'duty.completed', points: 4, cap: 20, because: '按期完成责任清单事项，每项加4分', source: paper },
    { key: 'chaired', title: '组织支部会议', dimension: 'style', fact: 'life.chaired', points: 2, cap: 20, because: '主持支部组织生活，每次加2分', source: paper },
    { key: 'style', title: '作风表现', dimension: 'style', fact: 'gongjing.style', points: 5, per: 'unit', cap: 20, because: '作风表现突出并有记录，按等次加分', source: paper },
    { key: 'absent', title: '无故缺席', dimension: 'style', fact: 'life.absent', points: -2, floor: -20, because: '无正当理由缺席组织生活，每次减2分', source: paper },
    { key: 'review', title: '民主评议', dimension: 'review', fact: 'gongjing.review', points: 10, per: 'unit', cap: 40, because: '民主评议等次折算加分', source: paper },
  ],
}
