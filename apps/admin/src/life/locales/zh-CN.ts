import type { AbsenceReason, AttendanceState } from '@dangjian/contracts'
import type { LifeKind } from '../types.ts'

const gap = '\u3000'

const kindNames: Readonly<Record<LifeKind, string>> = {
  general_meeting: '支部党员大会', committee_meeting: '支委会会议', group_meeting: '党小组会', party_lecture: '党课', theme_day: '主题党日', organization_life_meeting: '组织生活会',
  democratic_life_meeting: '民主生活会', central_group_study: '中心组学习', warning_education: '警示教育', cadre_training: '党务干部培训',
  member_appraisal: '民主评议党员', heart_talks: '谈心谈话', secretary_lecture: '党委书记讲党课', organ_assembly: '机关党员干部大会',
}
const verbs: Readonly<Record<LifeKind, string>> = {
  general_meeting: '召开', committee_meeting: '召开', group_meeting: '召开', party_lecture: '组织', theme_day: '开展', organization_life_meeting: '召开',
  democratic_life_meeting: '召开', central_group_study: '组织', warning_education: '开展', cadre_training: '组织',
  member_appraisal: '开展', heart_talks: '开展', secretary_lecture: '完成', organ_assembly: '召开',
}
const quarters = ['一', '二', '三', '四']

/** `11月`, `第四季度`, `2026年`. */
const periodName = (period: string): string => {
  const tail = period.slice(5)
  if (tail === '') return `${period}年`
  return tail.startsWith('Q') ? `第${quarters[Number(tail.slice(1)) - 1] ?? ''}季度` : `${Number(tail)}月`
}

/** Every text of this area's pages. */
export const lifeText = {
  gap,
  kinds: kindNames,
  kind: '类别',
  allKinds: '全部',
  /** Names for narrow columns. */
  kindShort: { general_meeting: '支部大会', committee_meeting: '支委会', group_meeting: '党小组会', party_lecture: '党课', theme_day: '主题党日', organization_life_meeting: '组织生活会', democratic_life_meeting: '民主生活会', central_group_study: '中心组学习', warning_education: '警示教育', cadre_training: '党务干部培训', member_appraisal: '民主评议', heart_talks: '谈心谈话', secretary_lecture: '书记党课', organ_assembly: '干部大会' } satisfies Record<LifeKind, string>,
  planKind: (kind: LifeKind) => `安排${kindNames[kind]}`,
  /** `召开11月支委会会议`. */
  holdFor: (kind: LifeKind, period: string) => `${verbs[kind]}${periodName(period)}${kindNames[kind]}`,
  periodName,
  /** `2026年11月`. */
  periodFull: (period: string) => (period.length > 4 ? `${period.slice(0, 4)}年${periodName(period)}` : periodName(period)),
  /** Short head of a period: 11, 四, 年. */
  periodHead: (period: string) => {
    const tail = period.slice(5)
    if (tail === '') return '年'
    return tail.startsWith('Q') ? (quarters[Number(tail.slice(1)) - 1] ?? '') : String(Number(tail))
  },
  attendance: { present: '到会', online: '线上', leave: '请假', absent: '缺席', exempt: '免到' } satisfies Record<AttendanceState, string>,
  attendanceOr: (state: AttendanceState | 'expected') => (state === 'expected' ? '待记录' : { present: '到会', online: '线上参加', leave: '请假', absent: '缺席', exempt: '免到' }[state]),
  absence: { duty: '执勤执行任务', training: '外出培训', illness: '因病', leave: '休假', seconded: '借调', exempt_age_or_health: '年老体弱', other: '其他原因' } satisfies Record<AbsenceReason, string>,
  reply: { coming: '已回复参加', cannot: '已回复不能参加', none: '尚未回复' },
  status: { planned: '已安排', held: '已记录', cancelled: '已取消' },
  people: (count: number) => `${count}名`,
  ofPeople: (present: number, expected: number) => `应到${expected}名${gap}实到${present}名`,

  matrix: {
    title: '组织生活合规矩阵',
    facts: (asOf: string) => `由会议和活动记录自动得出，截至${asOf}`,
    filters: '矩阵筛选条件',
    year: '年度', yearOf: (year: number | string) => `${year}年`,
    unit: '组织', allUnits: (count: number) => `全部${count}个党支部`, units: '全部党支部',
    behind: '只看有缺项的支部',
    grid: '矩阵', list: '清单', view: '显示方式',
    print: '打印矩阵', save: '导出所示内容',
    unitHead: '党支部',
    legendNote: '条款均引自《中国共产党支部工作条例（试行）》；注明“本局”的为本局规定。党员少的支部可不设党小组或者支委会，记为不适用。',
    note: (binding: string, article: string) => `${article}${gap}${binding}`,
    local: '本局',
    none: '还没有党支部',
    willHold: '这里会按支部、类别和期间显示组织生活的开展情况，由会议和活动记录自动得出，无需填报。',
    noneBehind: '没有到期未见记录的支部',
    noneBehindWhy: '所选年度和类别的组织生活均有记录或者尚未到期。',
    showAll: '显示全部支部',
    toOrg: '设置党支部',
    totals: '合计',
    total: { held: '已召开', due: '待召开', late: '逾期后召开', missing: '到期未见记录', exempt: '豁免' },
    times: '次', branchesBehind: (count: number) => `涉及${count}个支部`,
    columns: { unit: '党支部', kind: '类别', period: '期间', state: '状态', due: '期限', held: '召开日期', why: '说明', basis: '依据', next: '下一步' },
    open: '查看', openOf: (unit: string, what: string) => `查看${unit}${what}`,
    file: (year: string) => `组织生活合规矩阵${year}年`,
    states: { held: '已召开', due: '待召开', late: '逾期后召开', missing: '到期未见记录', exempt: '豁免', upcoming: '未到期', 'not-applicable': '不适用' },
    stripHead: '类别', stripLabel: (unit: string, year: string) => `${unit}${year}年组织生活`,
    pickCell: '选择一格查看状态、依据和下一步。',
    cellPanel: '本格说明',
    backToAll: '返回全部支部',
  },
  cell: {
    subject: '这一格的说明',
    state: '状态', why: '为什么', basis: '依据', next: '怎么办', due: '期限', records: '记录', groups: '党小组', remark: '备注', exemption: '豁免',
    exemptBy: (by: string, reason: string) => `${by}批准，理由：${reason}`,
    overdue: (days: number) => `到期未见记录，逾期${days}天`,
    basisOf: (citation: string, binding: string) => `${citation}（${binding}）`,
    planned: (date: string) => `已安排在${date}`,
    notOpened: '到会人数不足，不计为已召开',
    groupHeld: (date: string) => `${date}已召开`, groupOpen: '未见记录',
    record: '补录会议', recordNow: '记录会议', plan: '安排会议', open: '查看会议', exempt: '登记豁免',
  },
  exempt: {
    title: '登记豁免', submit: '登记豁免',
    of: (unit: string, what: string) => `${unit}${gap}${what}`,
    reason: '豁免理由', reasonHint: '如：全员参加重大活动安保勤务', reasonMissing: '请填写豁免理由。',
    article: '依据（可不填）', articleHint: '如：分局党委会议纪要〔2026〕5号',
    will: '登记后这一格记为豁免，不再提示办理；理由和批准人在矩阵中显示，并记入审计日志。',
  },
  meetings: {
    title: '会议与活动', list: '会议与活动列表',
    unit: '组织', all: '全部', kind: '类别', status: '状态', from: '自', to: '至', fromLabel: '开始日期', toLabel: '结束日期',
    plan: '安排会议', record: '记录会议',
    none: '还没有会议或者活动', willHold: '这里会列出已安排、已记录和已取消的会议与活动。', prepared: '各类会议的议程模板和应到会名单已备好。',
    noneFound: '没有符合条件的会议', noneFoundWhy: '请放宽筛选条件。', clear: '清除筛选条件',
    columns: { title: '会议或活动', unit: '组织', kind: '类别', date: '时间', place: '地点', people: '到会', state: '状态', acts: '操作' },
    page: (count: number, total: number) => `本页${count}次，共${total}次`,
    open: '查看', toRecord: '记录', openOf: (title: string) => `查看${title}`, recordOf: (title: string) => `记录${title}`,
    state: { planned: '已安排', awaiting: '待记录', held: '已记录', unopened: '未达开会人数', cancelled: '已取消' },
    replies: (coming: number, cannot: number) => `参加${coming}名${gap}请假${cannot}名`,
    file: '会议与活动',
    save: '导出所示内容',
  },
  plan: {
    title: '安排会议', crumb: '组织生活', crumbList: '会议与活动',
    lead: '选择组织和类别后，议程、上次的时间地点和应到会名单按模板备好。',
    what: '召开什么', details: '时间、地点和议程', roster: '应到会名单',
    unit: '组织', unitMissing: '请选择组织。', kind: '类别', kindMissing: '请选择类别。', counted: '计入',
    name: '会议名称', nameMissing: '请填写会议名称。', date: '日期', dateMissing: '请填写日期。', time: '时间', timeMissing: '请填写时间。',
    place: '地点', placeMissing: '请填写地点。', chair: '主持人', lecturer: '讲课人', study: '集中学习时长（分钟）', studyHint: '每45分钟计1学时；没有集中学习的填0。',
    agenda: '议程', agendaHint: '每行一项。', agendaMissing: '请至少填写一项议程。',
    submit: '安排会议', will: (count: number) => `将通知${count}名应到会人员，可在手机上回复；名单按会议当日的组织关系确定。`,
    subject: '会议模板', rosterOf: (count: number) => `共${count}名`, noVote: '无表决权',
    choose: '请先选择组织和类别。',
    save: '保存更改', editTitle: '更改会议安排', edit: '更改安排', editWill: '改期后须由应到会人员重新回复。',
  },
  meeting: {
    subject: '会议', crumb: '组织生活', crumbList: '会议与活动',
    record: '记录会议', edit: '更改安排', print: '打印记录', correct: '更正记录',
    cancel: '取消会议', cancelWill: (title: string) => `取消“${title}”后不能恢复，已回复的人员会看到取消理由；需要召开的请重新安排。`,
    reason: '取消理由', reasonMissing: '请填写理由。',
    facts: '会议情况', unit: '组织', kind: '类别', period: '计入', time: '时间', heldOn: '召开日期', place: '地点', chair: '主持人', lecturer: '讲课人', study: '集中学习', minutesOf: (n: number) => `${n}分钟`,
    agenda: '议程', minutes: '会议记录', resolutions: '决议', roster: '应到会人员', replies: '回复情况',
    summary: (expected: number, present: number) => `应到${expected}名${gap}实到${present}名`,
    replySummary: (coming: number, cannot: number, open: number) => `参加${coming}名${gap}不能参加${cannot}名${gap}未回复${open}名`,
    columns: { name: '姓名', state: '到会情况', reason: '理由', reply: '会前回复', vote: '表决权' },
    hasVote: '有', noVote: '无',
    replyOf: (reply: string, reason: string) => `${reply}：${reason}`,
    reasonOf: (reason: string, note: string | null) => (note === null ? reason : `${reason}，${note}`),
    passed: '通过', rejected: '未通过',
    votes: (a: number, b: number, c: number) => `赞成${a}票，反对${b}票，弃权${c}票`,
    votesOf: (eligible: number, present: number) => `应到会有表决权${eligible}名，实到${present}名`,
    quorum: '开会人数', notOpened: '到会未达到开会人数，本次会议不计为已召开。',
    cancelled: (reason: string) => `会议已取消。理由：${reason}`,
    awaiting: '会议日期已到，请记录到会情况、决议和会议内容。',
    planned: '会议尚未召开；召开后在此记录。',
    trail: '办理记录', plannedBy: '安排会议', recordedBy: '记录会议', correctedBy: '更正记录',
    change: (field: string, before: string, after: string) => (before === '' ? `${field}：${after}` : `${field}：${before}→${after}`),
    fieldOf: (field: string) => ({ minutes: '会议记录', rectifications: '整改事项', answer: '说明', supplement: '补充', correction: '更正说明' }[field] ?? field.replace(/^attendance:/, '').replace(/^resolution:/, '决议“').concat(field.startsWith('resolution:') ? '”' : '')),
    minutesChanged: '会议记录：已更正，原文保留在审计日志',
    saved: '会议记录已保存。', savedNext: (what: string) => `${what}已计入合规矩阵，到会情况已记入个人记录。`,
  },
  correct: {
    title: '更正会议记录', submit: '更正记录',
    will: '原记录保留，更正的内容、理由和更正人附在记录之后；决议和计分按更正后的内容重新计算。',
    reason: '更正理由', reasonMissing: '请填写更正理由。', minutes: '会议记录', minutesMissing: '请填写会议记录。',
    people: '到会情况', votes: '表决票数',
  },
  record: {
    title: '记录会议', titleOf: (title: string) => `记录${title}`,
    subject: '应到会名单',
    kept: '已恢复您上次填写但未保存的内容。', keptWhy: '内容只保存在本机当前窗口。', drop: '清除并重新填写',
    basics: '会议情况', name: '会议名称', date: '召开日期', time: '时间', place: '地点', chair: '主持人', lecturer: '讲课人', study: '集中学习时长（分钟）', counted: '计入',
    nameMissing: '请填写会议名称。', placeMissing: '请填写地点。', chairMissing: '请选择主持人。', lecturerMissing: '请选择讲课人。', dateFuture: '召开日期不能晚于今日。', dateMissing: '请填写召开日期。', timeMissing: '请填写时间。',
    attendance: '到会情况', attendanceNote: '已预设全部到会，只需更改未到会的人员。',
    counts: (present: number, online: number, leave: number, absent: number, exempt: number) => `到会${present}名${online === 0 ? '' : `${gap}线上${online}名`}${gap}请假${leave}名${gap}缺席${absent}名${gap}免到${exempt}名`,
    stateOf: (name: string) => `${name}的到会情况`, reasonOf: (name: string) => `${name}的请假理由`, reasonMissing: '请选择请假理由。',
    away: (branch: string) => `在${branch}`,
    replied: (reason: string) => `会前回复不能参加：${reason}`,
    quorumMet: (present: number, eligible: number) => `有表决权的应到会${eligible}名，实到${present}名，达到开会人数。`,
    quorumNot: (present: number, eligible: number, need: number) => `有表决权的应到会${eligible}名，实到${present}名，未达到开会人数${need}名。`,
    quorumNotNext: '可照实保存，但不计为已召开，决议不成立；请补开。',
    half: '《支部工作条例》第十二条', moreThanHalf: '《支部工作条例》第十一条',
    resolutions: '决议', resolutionsNote: '票数已按到会有表决权人数预设为全部赞成，不一致的请更改。没有决议的留空。',
    resolution: (n: number) => `第${n}项决议`, resolutionTitle: (n: number) => `第${n}项决议内容`, resolutionHint: '如：同意11月党支部工作安排',
    inFavour: '赞成', against: '反对', abstained: '弃权', ofResolution: (n: number, word: string) => `第${n}项${word}票数`,
    sum: (cast: number, present: number) => `票数合计${cast}票，与到会有表决权的${present}名不符。`,
    add: '增加决议', remove: '删除', removeOf: (n: number) => `删除第${n}项决议`,
    minutes: '会议记录', minutesNote: '记录各议题讨论的要点和形成的意见。', minutesMissing: '请填写会议记录。', agenda: '议程',
    submit: '保存会议记录', will: '保存后计入合规矩阵和个人记录；有误的可更正，原记录保留。',
    cannot: '这次会议不能再记录', cannotWhy: { held: '会议已有记录。', cancelled: '会议已取消。' }, toMeeting: '查看会议',
    missing: (n: number) => `还有${n}处没有填好，已在下方标出。`,
  },
  print: {
    title: (kind: string) => `${kind}记录`, crumb: '组织生活', crumbList: '会议与活动', print: '打印记录',
    notRecorded: '还没有会议记录', notRecordedWhy: '会议记录后可以打印。', toMeeting: '查看会议',
    heading: (tenant: string, unit: string, isCommittee: boolean) => {
      if (unit.startsWith('中共') || !unit.endsWith('党支部')) return unit
      return `中共${tenant}${unit.replace(/党支部$/, '支部')}${isCommittee ? '委员会' : ''}`
    },
    sheet: (kind: string) => `${kind}记录`,
    time: '时　　间', place: '地　　点', chair: '主 持 人', recorder: '记 录 人', lecturer: '讲 课 人', people: '到会情况', absent: '未到会人员', none: '无',
    came: (expected: number, present: number, opened: boolean) => `应到${expected}人，实到${present}人${opened ? '，符合开会人数' : '，未达到开会人数'}`,
    cameFree: (expected: number, present: number) => `应到${expected}人，实到${present}人`,
    absentOf: (name: string, why: string) => `${name}（${why}）`,
    at: (date: string, time: string) => `${date}${time}`,
    agenda: '议程', minutes: '会议内容', resolutions: '决议', numbers: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
    numbered: (n: string, title: string) => `${n}、${title}`,
    resolution: (title: string, votes: string, outcome: string) => `${title}。表决：${votes}，${outcome}。`,
    corrections: '更正', correction: (date: string, by: string, reason: string) => `${date}，${by}更正。理由：${reason}。`,
    names: (all: readonly string[]) => all.join('、'),
    /** Without the stop at its end, to stand inside a sentence. */
    bare: (sentence: string) => sentence.trim().replace(/[。；]$/, ''),
    sign: (role: string, name: string) => `${role}：${name}`, chairSign: '主持人', recorderSign: '记录人',
    layout: '版式', layoutFacts: { title: '2号小标宋体，居中', body: '3号仿宋体，每面22行、每行28字', margin: '天头37毫米，订口28毫米', page: 'A4纸，单面' },
    layoutNames: { title: '标题', body: '正文', margin: '页边', page: '用纸' },
    layoutNote: '参照GB/T 9704。打印内容与屏幕一致，不另行填写。',
    derived: '由本记录得出', derivedHeld: (what: string) => `${what}：已召开`, derivedNot: (what: string) => `${what}：未达开会人数，不计为已召开`, derivedPeople: (n: number) => `${n}名人员到会已入个人记录`, derivedResolutions: (n: number) => `决议${n}项`,
  },
} as const
