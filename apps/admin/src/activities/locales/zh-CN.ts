const posts = { secretary: '书记', deputy_secretary: '副书记', organization: '组织委员', publicity: '宣传委员', discipline: '纪检委员', committee_member: '委员', group_leader: '党小组组长' } as const

/** Every text of this area's pages. */
export const activitiesText = {
  gap: '\u3000',
  posts,
  kinds: {
    lecture: '讲座', film: '观影', education_base: '教育基地', history_reading: '读史', speech_contest: '演讲', recital: '朗诵', volunteer: '志愿服务', july_first: '七一主题活动', police_day: '警察日活动', other: '其他主题活动',
    training_session: '党务干部培训',
  },
  workKinds: { speech: '演讲稿', calligraphy: '书法', photo: '照片', video: '视频', article: '文章', other: '其他' },
  phases: { ahead: '待开始报名', enrolling: '报名中', closed: '报名已截止', unrecorded: '待登记到场', recorded: '已登记', cancelled: '已取消' },
  attendance: { present: '到场', leave: '请假', absent: '未到' },
  people: { show: (label: string) => `展开${label}人员`, hide: (label: string) => `收起${label}人员` },
  view: '查看', viewOf: (title: string) => `查看“${title}”`,
  export: '导出所示内容',
  list: {
    activities: {
      title: '主题活动', subject: '活动', create: '安排活动', none: '还没有安排活动。', willHold: '讲座、观影、教育基地、读史、演讲、朗诵、志愿服务和七一、警察日活动在这里安排，党员自愿报名。', facts: (n: number, year: number) => `${year}年${n}项`, file: '主题活动',
    },
    training: {
      title: '党务干部培训', subject: '培训班', create: '安排培训班', none: '还没有培训班。', willHold: '集中培训按期安排，名额分到各单位，报名、到场、学时和证书都在这里。', facts: (n: number, year: number) => `${year}年${n}个培训班`, file: '党务干部培训',
    },
    search: '按名称查找', kind: '类型', all: '全部', year: '年度', yearOf: (year: number) => `${year}年`,
    columns: { title: '名称', kind: '类型', unit: '主办', when: '时间', sessions: '场次', places: '名额', enrolled: '报名', waiting: '候补', present: '到场', state: '状态', acts: '操作' },
    totals: { label: '培训规模', sessions: '期次', places: '名额', enrolled: '报名', present: '到场', hours: '人均学时' }, units: { sessions: '期', people: '人', hours: '学时' },
  },
  create: {
    crumb: '主题活动', trainingCrumb: '党务干部培训', basics: '基本情况', sessions: '场次', trainingSessions: '期次', orgUnit: '主办组织', hostName: '外部主办单位', hostHint: '参加上级或者其他单位举办的培训时填写', kind: '类型', title: '名称', summary: '内容',
    audience: '参加范围', audiencePosts: '限定职务', audienceHint: '不选的，范围内全体党员可以报名', enrolFrom: '开始报名', enrolUntil: '报名截止', hours: '学时', hoursHint: '45分钟为1学时；不计学时的填0', certificate: '证书字号', certificateHint: '如“川公党训”；不发证书的留空',
    startsAt: '开始时间', endsAt: '结束时间', place: '地点', places: '名额', quotas: '单位名额', quotasHint: '每行一个单位：单位名称，名额。不分配的留空。',
    sessionOf: (n: number) => `第${n}场`, termOf: (n: number) => `第${n}期`, add: '增加一场', addTerm: '增加一期', remove: '删除这一场', missing: (what: string) => `请填写${what}。`, choose: (what: string) => `请选择${what}。`, quotaWrong: (line: string) => `“${line}”写法不符，应为“单位名称，名额”。`,
    submit: '安排活动', submitTraining: '安排培训班', will: '安排后，范围内的党员可以在开始报名后自愿报名；不逐人发通知。', draftPlace: '四楼会议室',
  },
  one: {
    cancelledWhat: '活动已经取消。', facts: { unit: '主办', audience: '参加范围', posts: '限定职务', enrol: '报名时间', hours: '学时', certificate: '证书字号', by: '安排', kind: '类型' }, hours: (n: number) => `${n}学时`, everybody: '全体党员', about: '基本情况', summary: '内容',
    span: (from: string, to: string) => `${from}至${to}`, partial: '您看到的是本组织人员的报名；其他单位的人员由主办组织管理。', edit: '修改安排', cancel: '取消活动', cancelWill: (n: number) => `取消后不能恢复，已报名和候补的${n}人各收到一条通知。`, reason: '事由', reasonHint: '2字以上，随通知发出',
    session: (n: number) => `第${n}场`, term: (n: number) => `第${n}期`,
    note: (when: string, place: string) => `${when}　${place}`, counts: (enrolled: number, places: number, waiting: number) => `报名${enrolled}/${places}人　候补${waiting}人`, presentCount: (n: number) => `到场${n}人`,
    people: (label: string) => `${label}人员`, none: '还没有人报名。', willHold: '报名和候补人员按报名先后列在这里。',
    columns: { order: '序号', name: '姓名', unit: '单位', post: '职务', state: '状态', how: '报名方式', attendance: '到场', hours: '学时', certificate: '证书编号', acts: '操作' },
    enrolled: '已报名', waiting: '候补', promoted: '候补递补', self: '本人报名', behalf: (by: string) => `${by}代为报名`, withdraw: '退出', withdrawOf: (name: string) => `为${name}办理退出`, withdrawWill: (name: string) => `${name}退出后，名额按次序给候补人员。`,
    enrolFor: '代为报名', participants: '录入外单位人员', record: '登记到场', correct: '更正登记', print: '打印名单', certificate: '证书', certificateOf: (name: string) => `下载${name}的证书`, recordedBy: (by: string, at: string) => `${by}于${at}登记`,
    quotas: '单位名额', quotaColumns: { unit: '单位', places: '名额', enrolled: '已报', waiting: '候补', left: '剩余' },
    exportName: (title: string, session: string) => `${title}${session}名单`,
  },
  enrolDrawer: { title: '代为报名', branch: '党支部', members: '党员', branchMissing: '请选择党支部。', membersMissing: '请选择党员。', submit: '代为报名', will: '名额满时按次序列入候补。每人收到一条通知，本人可以退出。' },
  participantsDrawer: { title: '录入外单位人员', unit: '单位', people: '人员', hint: '每行一人：姓名，职务（职务可以不填）。', unitMissing: '请选择单位。', peopleMissing: '请填写人员。', submit: '录入人员', will: '超过单位名额的列入候补。' },
  recordDrawer: { title: '登记到场', correctTitle: '更正登记', submit: '登记到场', correctSubmit: '更正登记', will: '登记后计入学时和考核积分的依据；请假和未到不扣分。无需打卡、定位或者拍照。', correctWill: '原登记保留在审计记录中，学时和积分依据按更正后的计算。', lead: '默认到场，请逐人核对。', stateOf: (name: string) => `${name}的到场情况`, hoursOf: (name: string) => `${name}的学时` },
  editDrawer: { title: '修改安排', submit: '保存修改', will: '时间或者地点有变的，已报名人员各收到一条通知；增加的名额按次序给候补人员。' },
  report: { title: '活动报告', none: '活动结束后在这里登记报告，照片选填。', write: '填写报告', edit: '修改报告', field: '报告', missing: '请填写报告。', submit: '保存报告', will: '参加范围内的党员可以阅读。', by: (by: string, at: string) => `${by}于${at}登记` },
  works: {
    title: '作品展播', subject: '作品', none: '没有这类作品。', willHold: '党员在活动中提交的作品，由另一人审核后展播。不设点赞和投票。', state: '状态', all: '全部', columns: { title: '作品', kind: '类别', author: '作者', activity: '活动', at: '提交时间', state: '状态', acts: '操作' },
    states: { submitted: '待审核', shown: '已展播', returned: '已退回', withdrawn: '已撤回' }, review: '审核', reviewOf: (title: string) => `审核《${title}》`, openOf: (title: string) => `查看《${title}》`, drawer: '审核作品', body: '正文', noBody: '没有正文，请看附件。', note: '审核意见', noteHint: '退回时必填',
    show: '列入展播', giveBack: '退回修改', takeDown: '停止展播', will: '列入展播后，参加范围内的党员可以看到，作者可以随时撤回。', by: (name: string, branch: string) => `${name}　${branch}`, noteMissing: '请填写审核意见。',
  },
  coverage: {
    title: '培训覆盖', subject: '培训覆盖情况', facts: (year: number) => `${year}年`, figures: '覆盖', secretaries: '书记已培训', others: '其他班子成员已培训', of: (n: number) => `共${n}人`, rule: '依据', ruleNote: '提醒类，不自动扣分；未见记录不等于未培训，参加外单位培训的，请在“党务干部培训”中登记。',
    only: '查看', all: '全部', missing: '未见培训记录', columns: { name: '姓名', unit: '党组织', post: '职务', since: '任职时间', trainings: '本年培训', lastOn: '最近培训', hours: '培训学时', due: '期限', state: '情况', next: '下一步' },
    states: { ok: '已培训', due: '待培训', breach: '到期未见记录', info: '说明' }, none: '没有符合条件的人员。', willHold: '书记和班子成员本年参加集中培训的情况。', file: '党务干部培训覆盖', trainings: (n: number) => `${n}次`,
  },
  print: { crumb: '打印名单', title: (title: string) => `${title}签到名单`, heads: ['序号', '姓名', '单位', '职务', '签名'], facts: { when: '时间', where: '地点', people: '人数' }, people: (n: number) => `${n}人`, print: '打印名单', by: '登记人', day: '日期' },
} as const
