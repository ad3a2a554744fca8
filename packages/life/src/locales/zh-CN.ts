import type { AbsenceReason, AttendanceState, MeetingKind } from '@dangjian/contracts'
import type { LifeKind } from '@dangjian/regulations'

/** Names of the kinds, as they stand on screens. */
export const kindNames: Readonly<Record<MeetingKind, string>> = {
  general_meeting: '支部党员大会',
  committee_meeting: '支委会会议',
  group_meeting: '党小组会',
  party_lecture: '党课',
  theme_day: '主题党日',
  organization_life_meeting: '组织生活会',
  democratic_life_meeting: '民主生活会',
  central_group_study: '中心组学习',
  warning_education: '警示教育',
  cadre_training: '党务干部培训',
}

/** Names of everything that the calendar asks for. */
export const lifeKindNames: Readonly<Record<LifeKind, string>> = { ...kindNames, member_appraisal: '民主评议党员', heart_talks: '谈心谈话', secretary_lecture: '党委书记讲党课', organ_assembly: '机关党员干部大会' }

/** Agendas that a new meeting starts with. */
export const agendas: Readonly<Record<MeetingKind, readonly string[]>> = {
  general_meeting: ['第一议题：学习党的创新理论和上级决策部署', '听取和审议支部委员会工作报告', '讨论决定支部重要事项', '表决并宣布决议'],
  committee_meeting: ['第一议题：学习党的创新理论和上级决策部署', '通报上次会议决定事项的办理情况', '研究本月党支部工作安排', '讨论需提交支部党员大会的事项', '形成会议决定'],
  group_meeting: ['集体学习', '交流思想和工作情况', '开展批评和自我批评', '安排本月小组任务'],
  party_lecture: ['宣布党课主题', '讲授党课', '交流讨论', '小结'],
  theme_day: ['重温入党誓词', '集中学习', '围绕主题开展活动', '交流体会', '小结并通报下月主题'],
  organization_life_meeting: ['通报会前学习、谈心谈话和听取意见情况', '党支部书记代表支委会对照检查', '党员开展批评和自我批评', '上级党组织点评', '明确整改事项、责任人和时限'],
  democratic_life_meeting: ['通报上年度民主生活会整改情况和本次征求意见情况', '主要负责同志代表领导班子对照检查', '班子成员逐一对照检查，开展批评和自我批评', '上级督导组点评', '明确整改事项、责任人和时限'],
  central_group_study: ['第一议题：学习党的创新理论和上级决策部署', '专题学习', '重点发言和交流研讨', '主持人总结，部署贯彻落实'],
  warning_education: ['通报典型案例', '学习党纪法规', '以案对照，交流讨论', '提出纪律要求'],
  cadre_training: ['开班和纪律要求', '党务业务授课', '案例研讨', '交流答疑和小结'],
}

export const attendanceNames: Readonly<Record<AttendanceState | 'expected', string>> = {
  expected: '待记录', present: '到会', online: '线上参加', absent: '缺席', leave: '请假', exempt: '免予要求',
}

export const absenceNames: Readonly<Record<AbsenceReason, string>> = {
  duty: '执勤执行任务', training: '外出培训', illness: '因病', leave: '休假', seconded: '借调', exempt_age_or_health: '年老体弱', other: '其他原因',
}

/** `11月`, `第四季度`, `2026年`. */
export const periodName = (period: string): string => {
  if (/^\d{4}$/.test(period)) return `${period}年`
  const tail = period.slice(5)
  return tail.startsWith('Q') ? `第${['一', '二', '三', '四'][Number(tail.slice(1)) - 1] ?? ''}季度` : `${Number(tail)}月`
}

const dayName = (date: string): string => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`

/** Sentences of the audit trail and titles of facts. */
export const lifeSentences = {
  planned: (unit: string, title: string, date: string) => `${unit}安排“${title}”，${dayName(date)}召开`,
  planEdited: (title: string) => `更改“${title}”的安排`,
  cancelled: (title: string, reason: string) => `取消“${title}”，理由：${reason}`,
  replied: (title: string, isComing: boolean) => (isComing ? `回复参加“${title}”` : `回复不能参加“${title}”`),
  recorded: (unit: string, title: string, present: number, expected: number) => `${unit}记录“${title}”，应到${expected}名，实到${present}名`,
  corrected: (title: string, reason: string) => `更正“${title}”的记录，理由：${reason}`,
  notified: (title: string, told: number) => `通知${told}名应到会人员参加“${title}”`,
  noticeTitle: (title: string) => `会议通知：${title}`,
  noticeBody: (date: string, time: string, place: string, isAgain: boolean) => `${isAgain ? '安排有更改：' : ''}${dayName(date)}${time}，${place}。能否参加，请在会议开始前回复；因勤务等原因不能参加的说明理由即可。`,
  cancelTitle: (title: string) => `会议取消：${title}`,
  cancelBody: (date: string, reason: string) => `原定${dayName(date)}的会议已取消。理由：${reason}`,
  checked: (title: string) => `核对“${title}”的记录`,
  returned: (title: string, reason: string) => `退回“${title}”的记录，问题：${reason}`,
  archived: (title: string) => `归档“${title}”的记录`,
  bySystem: '系统',
  archivedYears: (year: string, count: number) => `归档${year}年以前已核对的会议记录${count}份`,
  ofBallot: '无记名投票结果在记录核对后宣布',
  appended: (title: string, reason: string) => `在“${title}”的归档记录后附记，理由：${reason}`,
  rectificationList: (title: string) => `${title}整改清单`.slice(0, 100),
  rectificationBasis: (title: string) => `“${title}”整改事项`,
  rectificationStandard: (who: string) => `整改到位，责任人：${who}`,
  madeUp: (title: string, date: string, count: number) => `登记${count}名党员于${dayName(date)}补课，补“${title}”`,
  madeUpNote: (date: string, names: string) => `${dayName(date)}：${names}`,
  signedIn: (title: string) => `在“${title}”签到`,
  signInOpened: (title: string, isOpen: boolean) => `${isOpen ? '开启' : '关闭'}“${title}”的签到，签到自愿，不作考核`,
  exempted: (unit: string, kind: LifeKind, period: string, reason: string) => `${unit}${period.slice(0, 4)}年${periodName(period).replace(/^\d{4}年$/, '')}${lifeKindNames[kind]}登记豁免，理由：${reason}`,
  attended: (title: string) => `参加${title}`,
  away: (branch: string) => `在${branch}`,
  absent: (title: string) => `未参加${title}且没有说明理由`,
  chaired: (title: string) => `主持${title}`,
  lectured: (title: string) => `讲授${title}`,
  withdrawn: (title: string) => `更正：${title}不再计入`,
  studied: (title: string, minutes: number) => `${title}集中学习${minutes}分钟`,
} as const

/** How a correction shows votes. */
export const correctionText = {
  rectifications: (list: readonly { readonly what: string; readonly who: string; readonly until: string }[]) => list.map(({ what, who, until }) => `${what}（${who}，${dayName(until)}前）`).join('；'),
  votes: (votes: { readonly inFavour: number; readonly against: number; readonly abstained: number; readonly outcome: 'passed' | 'rejected' }) =>
    `赞成${votes.inFavour}票，反对${votes.against}票，弃权${votes.abstained}票，${votes.outcome === 'passed' ? '通过' : '未通过'}`,
} as const

/** A remark beside a cell of the compliance page. */
export const withoutQuorum = (days: readonly string[]): string => `${days.map(dayName).join('、')}的会议到会未达到开会人数，不计为已召开。`

/** Title that a meeting of a period begins with: `11月支委会会议`, `第四季度党课`, `2026年组织生活会`. */
export const draftTitle = (kind: MeetingKind, period: string): string => `${periodName(period)}${kindNames[kind]}`
