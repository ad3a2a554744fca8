import type { BallotMatter, Choice, SupervisorRole } from '../tables.ts'

/** Matters by their customary names. */
export const matterNames: Readonly<Record<BallotMatter, string>> = {
  admission: '接收预备党员', conversion: '预备党员转正', disposal: '组织处置', other: '其他决议', term_election: '换届选举', by_election: '补选',
}

export const choiceNames: Readonly<Record<Choice, string>> = { yes: '赞成', no: '不赞成', abstain: '弃权' }

export const roleNames: Readonly<Record<SupervisorRole, string>> = { supervisor: '监票人', teller: '计票人' }

/** Sentences of the audit trail; none says how anybody voted. */
export const ballotSentences = {
  created: (title: string): string => `拟定投票“${title}”`,
  roster: (title: string, count: number): string => `核定投票“${title}”应到会名册，有表决权的${count}名`,
  states: (title: string): string => `登记投票“${title}”的到会和领票方式`,
  exclusion: (name: string, title: string): string => `提出${name}不计入投票“${title}”的应到会人数`,
  approved: (name: string, title: string): string => `同意${name}不计入投票“${title}”的应到会人数`,
  agreed: (name: string, title: string): string => `登记党员大会同意${name}不计入投票“${title}”的应到会人数`,
  letter: (name: string, title: string): string => `登记${name}就投票“${title}”提交的书面意见`,
  supervisors: (title: string): string => `确定投票“${title}”的监票人、计票人`,
  opened: (title: string): string => `开始投票“${title}”`,
  cast: (title: string): string => `在“${title}”中投票`,
  closed: (title: string): string => `结束投票“${title}”`,
  counted: (title: string): string => `登记投票“${title}”的计票`,
  recounted: (title: string): string => `重新计票“${title}”`,
  confirmed: (title: string): string => `监票人确认“${title}”的计票`,
  announced: (title: string): string => `宣布投票“${title}”的结果`,
  cancelled: (title: string): string => `取消投票“${title}”`,
  proof: (title: string): string => `生成投票“${title}”的结果证明`,
} as const

/** A ballot among the resolutions of a meeting: whoever is elected stands in its title. */
export const resolutionTitle = (title: string, elected: ReadonlyArray<{ readonly name: string; readonly yes: number }>): string =>
  (elected.length === 0 ? title : `${title}：${elected.map(({ name, yes }) => `${name}（${yes}票）`).join('、')}当选`).slice(0, 200)

/** Words of the printed proof. */
export const proofTexts = {
  title: '投票结果报告单',
  question: '表决（选举）事项', matter: '类别', unit: '党组织', heldOn: '日期', method: '投票方式', round: '轮次', rounds: (round: number): string => `第${round}轮`,
  methods: { phone: '手机无记名投票', paper: '纸质无记名投票', mixed: '手机与纸质无记名投票' },
  counts: '人数和票数', eligible: '应到会有表决权人数', eligibleElection: '应到会有选举权人数', present: '实到会人数', excluded: '经批准不计入应到会人数', issued: '发出票数', returned: '收回票数', valid: '有效票', invalid: '无效票',
  people: (count: number): string => `${count}名`, ballots: (count: number): string => `${count}票`,
  letters: '会前书面意见', letterFigures: (yes: number, no: number, abstain: number): string => `赞成${yes}票，不赞成${no}票，弃权${abstain}票`,
  result: '结果', candidates: '候选人得票', written: '另选他人得票', heads: ['姓名', '赞成', '不赞成', '弃权', '结果'], elected: '当选', notElected: '未当选', tied: '得票相等', yes: '赞成', no: '不赞成', abstain: '弃权',
  passed: '通过', rejected: '未通过', invalidVote: '到会人数不足，投票无效', electedAll: (names: string): string => `${names}当选。`, vacant: (count: number): string => `尚缺${count}名，可以另行选举。`,
  basis: '依据', supervisors: '监票人', tellers: '计票人', recorder: '计票登记人', confirmed: '监票人确认', recounted: (times: number): string => `经重新计票${times}次，以最后一次为准。`,
  secrecy: '本次投票采用无记名方式。手机投票的票面内容与投票人分开保存，相互没有对应关系；回执编号清单在计票后公布，可供投票人核对。',
} as const
