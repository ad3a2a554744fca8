import type { StepKey } from '../types.ts'

/** What the button of a step says: verb and object. */
const acts: Readonly<Record<StepKey, string>> = {
  application: '登记申请', first_talk: '登记谈话', activist: '确定积极分子', activist_filing: '登记备案', contacts: '指定培养联系人', cultivation_review: '登记考察', candidate_publicity: '发布公示', candidate: '确定发展对象',
  candidate_filing: '登记备案', introducers: '确定入党介绍人', political_review: '登记政审结论', training: '登记培训', committee_review: '登记审查意见', pre_review: '登记预审意见', application_form: '登记志愿书',
  admission_meeting: '登记支部大会', committee_talk: '登记谈话', party_group_decision: '登记党委决定', approval: '登记审批', approval_filing: '登记备案', placement: '编入支部和党小组', oath: '登记宣誓',
  probation_review: '登记考察', conversion_application: '登记转正申请', conversion_publicity: '发布公示', conversion_meeting: '登记支部大会', conversion_party_group: '登记党委决定', conversion_approval: '登记转正审批', archive: '归档',
}

/** Texts of the form of a step. */
export const stepText = {
  acts,
  closePublicity: '登记公示结果',
  subject: '办理内容',
  lead: (name: string, number: string, step: string) => `${name}　第${number}步　${step}`,
  onDate: '办理日期', onDateFuture: '办理日期不能晚于今日。', documentNumber: '文号（可不填）', documentHint: '如：刑侦支〔2026〕12号',
  reason: '未按规定办理的原因', reasonMissing: '请填写原因。', note: '备注（可不填）',
  papers: '登记后存入的材料', papersNote: '材料由系统按本次办理内容生成，可在材料中打印或者生成Word、PDF。',
  will: (step: string) => `登记后“${step}”记入全程纪实表，按办理日期当日有效的规定核验；需要更改的用更正，原记录保留。`,
  talkers: '谈话人', contacts: '培养联系人（1至2名正式党员）', introducers: '入党介绍人（2名正式党员）', choose: (label: string) => `请选择${label}。`, post: (name: string, post: string) => `${name}　${post}`,
  recommendedBy: '推荐方式', recommended: { members: '党员推荐', youth_league: '群团组织推优', both: '党员推荐和群团组织推优' },
  decidedBy: '决定会议', decided: { committee: '支部委员会', general_meeting: '支部党员大会' },
  opinion: '意见',
  reviewOpinions: { continue: '继续培养', adjust: '调整培养措施', stop: '停止培养' },
  heard: '已听取意见', heardWords: { group: '党小组', contacts: '培养联系人', members: '党员', masses: '群众' },
  political: '政治审查结论', politicalWords: { pass: '合格', fail: '不合格' }, politicalMissing: '请选择政治审查结论。',
  days: '培训天数', hours: '培训学时', organizer: '组织单位', organizers: { committee: '基层党委', county_department: '县级党委组织部门' }, trainingMissing: '请填写培训天数或者学时。',
  committeeOpinions: { agree: '同意报请预审', postpone: '暂缓' },
  preReview: '预审意见', preReviewWords: { qualified: '合格', unqualified: '不合格' }, leaving: '本人将在3个月内离开工作、学习单位',
  formNumber: '志愿书编号（可不填）',
  ballot: '表决结果', present: '到会有表决权党员', inFavour: '赞成', against: '不赞成', abstain: '弃权', invalid: '无效票',
  written: '会前书面意见', writtenNote: '缺席党员在统计票数前送达的书面意见，计入票数，不计入到会人数。', writtenInFavour: '书面赞成', writtenAgainst: '书面不赞成', writtenAbstain: '书面弃权',
  fromBallot: '表决结果取自已宣布的无记名投票，不需填写。', seeBallot: '查看投票', byBallot: '在系统内投票的，结果自动带入。', holdBallot: '发起无记名投票',
  countMissing: '请填写人数。', votes: '名',
  exclusions: '不计入应到会人数的党员', addExclusion: '增加一名', removeExclusion: (n: number) => `删除第${n}名`, exclusionMember: '党员', exclusionReason: '情形',
  exclusionReasons: { cannot_express_will: '患有精神病或者因其他疾病不能表达本人意志', abroad: '出国半年以上', detained: '受留党察看以上处分或者被采取强制措施', long_illness: '长期卧床、生活不能自理', should_have_transferred: '应转未转组织关系' },
  exclusionApprover: '同意的上级党组织', exclusionAgreed: '已经支部大会同意', exclusionMissing: '请补全不计入应到会人数的情形。',
  outcome: '讨论结果', outcomes: { convert: '按期转为正式党员', extend: '延长预备期', cancel: '取消预备党员资格' }, extendMonths: '延长月数（6至12个月，只能延长一次）',
  talkerName: '谈话的党委委员或者组织员', talkerMissing: '请填写谈话人。',
  decision: '决定', partyGroup: { agree: '同意', disagree: '不同意' }, approvals: { approved: '批准', refused: '不批准' }, special: '情况特殊，经批准延长审批期限（不超过6个月）',
  group: '编入党小组', noGroup: '不分党小组',
  place: '宣誓地点（可不填）', archivePlace: '存入', archivePlaces: { personnel_file: '本人人事档案', party_file: '党委党员档案' },
  probationOpinions: { good: '表现良好', adjust: '需要加强教育', poor: '表现不好' },
  blocked: '现在不能办理', needsReason: '需要说明原因', notice: '提醒',
  correct: { title: '更正办理记录', submit: '更正记录', reason: '更正理由', reasonMissing: '请填写更正理由。', will: '原记录保留，全程纪实表按更正后的内容生成，更正理由记入审计日志。', onDate: '办理日期', number: '文号' },
  publish: {
    title: '发布公示', submit: '发布公示', startsOn: '开始日期', place: '公示地点（可不填）', placeHint: '如：本局公示栏、内网', workingDays: '工作日（不少于规定，可不填）',
    will: '公示期限按工作日计算，含调休；期满次日起、反映情况处理完毕后可以登记公示结果。',
  },
  close: { title: '登记公示结果', submit: '登记公示结果', will: '没有未处理的反映情况时可以登记；登记后公示情况报告存入材料。' },
} as const
