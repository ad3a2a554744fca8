import type { CaseOutcome } from '../contract/views.ts'

/** Sentences that the admission package itself writes: summaries of records, notes of the timeline. */
export const admissionNotes = {
  carriedOver: '沿用原规定，必须办理',
  overridden: '已经批准特办',
  ruleNote2026: '期限条文待核，按提醒办理',
  ruleNote2014: '本日期以前各步适用',
  quorum: '开会、通过均须超过应到会有表决权党员的半数。预备党员{probationary}名不参加表决。多人接收的，逐个讨论和表决。',
  adopted: '据党员名册登记，入党时间{joinedOn}',
  closedCase: '本人的发展工作已办结。',
  suspendedCase: '本人的发展工作已中止。',
  publicityPlace: '所在党支部公示栏',
} as const

/** How a case ended. */
export const outcomeWords: Readonly<Record<CaseOutcome, string>> = {
  archived: '转为正式党员，材料已归档', cancelled: '取消预备党员资格', withdrawn: '本人撤回申请', not_passed: '支部大会未通过', not_approved: '未批准', stopped: '停止发展', left: '已离开本单位',
}

/** Words for choices within records. */
export const choiceWords = {
  recommendedBy: { members: '党员推荐', youth_league: '群团组织推优', both: '党员推荐和群团组织推优' },
  decidedBy: { committee: '支部委员会', general_meeting: '支部大会' },
  review: { continue: '继续培养', adjust: '调整培养措施', stop: '不再作为培养对象' },
  probation: { good: '表现良好', adjust: '需要加强教育', poor: '表现较差' },
  archivePlace: { personnel_file: '人事档案', party_file: '党员档案' },
  organizer: { committee: '基层党委', county_department: '县级党委组织部门' },
  conversion: { convert: '按期转为正式党员', extend: '延长预备期', cancel: '取消预备党员资格' },
} as const

/** Sentences of a record by its kind; `{blanks}` are filled by `summaryOf`. */
export const summaryTexts = {
  application: '递交入党申请书',
  first_talk: '谈话人{names}',
  activist: '{recommended}，{decided}研究确定',
  filed: '已备案',
  contacts: '培养联系人{names}',
  cultivation_review: '考察意见：{opinion}',
  publicity: '公示{startsOn}至{endsOn}',
  candidate: '听取意见后，支部委员会讨论同意',
  introducers: '入党介绍人{names}',
  political_pass: '政治审查合格',
  political_fail: '政治审查不合格',
  training: '培训{days}天、{hours}学时，{organizer}组织',
  committee_agree: '支部委员会审查合格',
  committee_postpone: '支部委员会研究暂缓',
  pre_qualified: '预审合格',
  pre_unqualified: '预审不合格',
  application_form: '已填写入党志愿书',
  form_number: '入党志愿书编号{number}',
  ballot: '应到会{eligible}名，到会{present}名，赞成{inFavour}票（含书面意见{written}票），{result}',
  ballot_passed: '通过',
  ballot_short: '未通过',
  conversion_ballot: '{outcome}：{ballot}',
  conversion_extend: '延长预备期{months}个月',
  committee_talk: '谈话人{name}',
  group_agree: '党组（党委）讨论同意',
  group_disagree: '党组（党委）讨论不同意',
  approved: '批准',
  refused: '不批准',
  special: '特殊情况延长审批期限',
  placement: '编入{branch}{group}',
  oath: '面向党旗宣誓',
  oath_place: '在{place}面向党旗宣誓',
  probation_review: '考察意见：{opinion}',
  conversion_application: '提出转正申请',
  archive: '材料存入{place}',
} as const

/** How a rule of a step binds. */
export const bindingWords = { hard: '必须办理', warn: '提醒类', info: '提示', unconfirmed: '条文待核，按提醒办理' } as const

/** Names of the figures that a rule carries. */
export const parameterNames: Readonly<Record<string, string>> = {
  minAge: '年龄', months: '期限', monthsAfterApplication: '申请后期限', monthsAfterPreliminaryReview: '预审后期限', minContacts: '培养联系人（至少）', maxContacts: '培养联系人（至多）', reviewMonths: '考察间隔', poolPerYear: '每年分析',
  introducers: '入党介绍人', minDays: '培训天数', minHours: '培训学时', leaveMonths: '离开期限', open: '到会人数占比', passing: '赞成人数占比', specialMonths: '特殊情况期限', minExtension: '延长（至少）', maxExtension: '延长（至多）', extensions: '延长次数',
  workingDays: '公示工作日',
}
