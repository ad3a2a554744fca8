/** Texts of 学习. */
export const studyText = {
  gap: '　',
  save: '导出所示内容',
  year: '年度', yearOf: (year: string) => `${year}年`,
  hours: {
    title: '学时', subject: '党支部学时', facts: (required: number) => `党员每年集中学习培训一般不少于${required}学时（《党员教育管理工作条例》第二十条）；书记和班子成员56学时（提醒类，条文待核）。按组织顺序排列，不排名次。`,
    figures: '学时概况', members: '党员', met: '已达到', short: '还差', exempt: '不作硬性要求', waiting: '待确认登记', person: '名', entries: '项',
    columns: { name: '党支部', members: '党员', exempt: '不作要求', met: '已达到', short: '还差', mean: '人均学时', waiting: '待确认', next: '下一步' },
    none: '还没有党支部', willHold: '党支部党员的学时显示在这里。', open: (name: string) => `查看${name}`, nextOpen: '查看还差的党员', nextConfirm: '确认学习登记', nextNone: '无', file: '党支部学时',
    verify: '查验学习证明', number: '证明编号', code: '查验码', verifyAct: '查验', verifyWill: '编号和查验码一致的，显示证明内容。', valid: '证明有效', invalid: '编号和查验码不符', invalidNext: '请核对证明上的编号和查验码。',
    validWhat: (name: string, unit: string, year: string, hours: string) => `${name}，${unit}，${year}年${hours}学时`, issued: (day: string) => `开具日期${day}`, now: (hours: string) => `现有记录${hours}学时`,
  },
  branch: {
    title: '党员学时', crumb: '学时', subject: '党员学时', columns: { name: '姓名', required: '应学', total: '已学', meetings: '组织生活', training: '活动和培训', courses: '课程和测验', self: '自学', state: '情况', why: '缺席情况', next: '下一步', certificate: '学习证明' },
    committee: '班子成员', states: { met: '已达到', short: '还差', missed: '年末未达到', exempt: '不作硬性要求' }, missing: (hours: string) => `还差${hours}学时`,
    reasons: { duty: '执勤执行任务', training: '外出培训', illness: '因病', leave: '休假', seconded: '借调', exempt_age_or_health: '年老体弱', other: '其他原因', none: '未说明' },
    away: (reason: string, times: number) => `${reason}${times}次`, awayNote: '缺席不作为过错，可以补学。', nextMakeUp: '安排补学', nextCourse: '推荐课程', nextNone: '无', none: '没有党员', file: '党员学时', order: '按姓名拼音排列，不排名次。',
  },
  confirm: {
    title: '学习登记确认', subject: '待确认的登记', none: '没有待确认的登记', willHold: '党员的自学登记和无测验课程的学完登记在这里等待第二人确认。',
    columns: { who: '党员', unit: '党支部', what: '学习内容', note: '学习收获', on: '学习日期', hours: '学时', acts: '操作' }, kinds: { self: '自学', course: '课程' },
    confirm: '确认', confirmOf: (name: string) => `确认${name}的登记`, will: (hours: string) => `计入${hours}学时，并作为积分依据的事实记录。`, minutes: '学习分钟', minutesHint: '每45分钟为1学时，可据实调整。', back: '退回', backOf: (name: string) => `退回${name}的登记`, backWill: '党员可以看到理由，修改后重新登记。', reason: '退回理由', own: '本人的登记由他人确认', count: (n: number) => `共${n}项`,
  },
  plan: {
    title: '学习计划', unit: '党组织', subject: '学习计划', inherited: '全年安排', own: '本级计划', versions: '版本',
    columns: { month: '月份', theme: '主题', reading: '必读内容', from: '来源', state: '状态', adopted: '通过' }, month: (n: number) => `${n}月`, ownMark: '本级', none: '还没有安排', willHold: '上级和本级通过的计划合并显示在这里。',
    target: (hours: number, rule: number) => `全年不少于${hours}学时（条例要求${rule}学时）`, write: '起草计划', edit: '修改草稿', revise: '修订计划', adopt: '通过计划', adoptWill: '通过后对本级及下级组织生效，原版本保留。', adoptedOn: '通过日期', act: '通过方式', actHint: '会议或者文件名称', states: { draft: '草稿', adopted: '执行中', superseded: '已修订' },
    version: (n: number) => `第${n}版`, by: (day: string, act: string) => `${day}　${act}`, draftBy: (name: string) => `${name}起草`, saved: '草稿已保存。',
    form: { title: '学习计划草稿', target: '学时目标', themes: '每月主题', month: '月份', theme: '主题', reading: '必读内容', readingHint: '每行一项', add: '增加主题', remove: '删除', submit: '保存草稿', will: '保存为草稿，通过后生效。', targetMissing: '请填写学时目标。', themeMissing: '请填写主题，不少于2个字。', themesMissing: '请至少安排一个月的主题。', count: (n: number) => `第${n}项` },
  },
  courses: {
    title: '课程', search: '按标题查找', state: '状态', all: '全部', states: { draft: '草稿', published: '已发布', withdrawn: '已撤回' }, create: '新建课程', table: '课程列表',
    columns: { title: '课程', unit: '发布组织', audience: '面向', hours: '学时', sections: '章节', state: '状态', completed: '已学完', acts: '操作' }, people: (n: number) => `${n}名`, changed: '有未发布的修改', edit: '修改', show: '查看', editOf: (title: string) => `修改“${title}”`, showOf: (title: string) => `查看“${title}”`,
    none: '还没有课程', willHold: '面向本组织和下级组织的课程显示在这里。', noMatch: '没有符合条件的课程', shown: (n: number, all: number) => `${n}门，共${all}门`,
    form: { unit: '发布组织', audience: '面向', title: '标题', minutes: '预计学习分钟', minutesHint: '每45分钟为1学时，学完计入一次，不按在线时长', submit: '新建课程', will: '建立草稿，添加内容后发布。', unitMissing: '请选择发布组织。', audienceMissing: '请选择面向的组织。', titleMissing: '请填写标题，不少于2个字。' },
  },
  course: {
    crumb: '课程', subject: '课程', basics: '基本信息', title: '标题', summary: '简介', minutes: '预计学习分钟', hours: (hours: string) => `折合${hours}学时`, audience: '面向', quiz: '完成方式', byConfirm: '党支部确认（无测验）', quizOption: (title: string) => `测验合格：${title}`,
    sections: '章节', none: '还没有章节', addText: '添加文稿', addSlides: '添加课件', addVideo: '添加视频', addFile: '添加资料', sectionTitle: '章节标题', body: '正文', bodyHint: '“# ”开头为小标题，“- ”开头为列项。', files: '文件', file: '视频文件', seconds: '视频时长（秒）', up: '上移', down: '下移', remove: '删除章节', ofSection: (act: string, n: number) => `${act}第${n}节`, kinds: { text: '文稿', slides: '课件', video: '视频', file: '资料' },
    save: '保存草稿', unsaved: '有未保存的修改', saved: '草稿已保存。', publish: '发布课程', publishWill: (title: string, audience: string) => `《${title}》发布后，${audience}及其下级组织的党员可以学习。已学完的不重复计入学时。`, published: (version: number) => `已发布第${version}版。`, withdraw: '撤回课程', withdrawWill: '撤回后党员不能再学习，已计入的学时保留。', reason: '撤回理由', versions: '发布记录', versionLine: (version: number, by: string, at: string) => `第${version}版　${by}　${at}`, noVersions: '尚未发布', attachments: '课程文件', notManaged: '本课程由上级组织管理，只能查看。', withdrawnWhy: (why: string) => `撤回理由：${why}`,
  },
  questions: {
    title: '题库', table: '题目列表', add: '新增题目', search: '按题干查找', kind: '题型', tag: '标签', difficulty: '难度', all: '全部', kinds: { single: '单选', multiple: '多选', judge: '判断', blank: '填空' }, difficulties: { 1: '易', 2: '中', 3: '难' },
    columns: { stem: '题干', kind: '题型', key: '答案', tags: '标签', difficulty: '难度', unit: '所属组织', acts: '操作' }, right: '正确', wrong: '错误', edit: '修改', editOf: (stem: string) => `修改题目“${stem}”`, retire: '停用', retireOf: (stem: string) => `停用题目“${stem}”`, retireWill: '停用后不再抽取，已开始的作答不受影响。', none: '还没有题目', willHold: '本组织题库的题目显示在这里，答案只对题库管理人员显示。', noMatch: '没有符合条件的题目', shown: (n: number, all: number) => `${n}道，共${all}道`,
    form: { add: '新增题目', edit: '修改题目', unit: '所属组织', kind: '题型', stem: '题干', stemHint: '填空处写“（　）”', options: '选项', option: (n: number) => `选项${String.fromCodePoint(64 + n)}`, addOption: '增加选项', key: '正确答案', blanks: '每空答案', blanksHint: '每空一行，可接受的不同写法用“/”分开', explanation: '解析', basis: '依据', tags: '标签', difficulty: '难度', submit: '保存题目', will: '此后抽取的试卷使用保存的内容，已开始的作答不变。', stemMissing: '请填写题干，不少于4个字。', keyMissing: '请给出正确答案。', unitMissing: '请选择所属组织。', keyWrong: '答案与题型不符：单选1个，多选2个以上，填空与空数一致。' },
  },
  quizzes: {
    title: '测验', table: '测验列表', create: '新建测验', columns: { title: '测验', audience: '面向', questions: '题数', pass: '合格标准', window: '作答时间', state: '状态', people: '参加', passed: '合格', acts: '操作' }, states: { draft: '草稿', published: '已发布', withdrawn: '已撤回' }, percent: (n: number) => `${n}%`, window: (from: string, to: string) => `${from}～${to}`, people: (n: number) => `${n}名`,
    none: '还没有测验', willHold: '面向本组织和下级组织的测验显示在这里。', stats: '统计', statsOf: (title: string) => `统计“${title}”`, edit: '修改', editOf: (title: string) => `修改“${title}”`, publish: '发布', publishOf: (title: string) => `发布“${title}”`, publishWill: (audience: string) => `发布后${audience}及其下级组织的党员可以作答，题目和要求不再修改。`, withdraw: '撤回', withdrawOf: (title: string) => `撤回“${title}”`, withdrawWill: '撤回后不能再开始作答，已有结果保留。',
    form: { create: '新建测验', edit: '修改测验', unit: '组织', audience: '面向', title: '标题', mode: '组卷', fixed: '指定题目', random: '按标签随机抽题', questions: '题目', tags: '标签', tagsHint: '不选标签时从本级和上级题库全部题目中抽取', count: '题数', pass: '合格标准（%）', attempts: '可作答次数', from: '开始日期', until: '截止日期', minutes: '合格计入的分钟', minutesHint: '课程的测验填0，学时由课程计入', submit: '保存测验', will: '保存为草稿，发布后党员可以作答。', missing: '请填写这一项。' },
  },
  quiz: {
    crumb: '测验', facts: (audience: string, pass: number) => `面向${audience}，答对${pass}%以上合格`, figures: '测验概况', submitted: '提交', people: '参加', passed: '合格', times: '次', person: '名', table: '题目统计', columns: { stem: '题干', asked: '作答', right: '答对', share: '难度（答对率）', discrimination: '区分度', advice: '建议' }, few: '不足10次', note: '区分度为高分组与低分组答对率之差，低于0.20的题目宜修改。统计只针对题目，不对人员排名。', none: '还没有提交的作答', willHold: '党员提交作答后显示每题的答对率和区分度。', weak: '宜修改',
  },
  reflections: {
    title: '学习体会', table: '体会列表', state: '状态', all: '全部', states: { waiting: '待审核', published: '已发布', returned: '已退回', withdrawn: '已撤下' }, columns: { title: '标题', who: '党员', unit: '党支部', written: '提交时间', state: '状态', acts: '操作' }, read: '审阅', readOf: (title: string) => `审阅“${title}”`, none: '还没有学习体会', willHold: '党员提交的体会在这里审核发布。', noMatch: '没有符合条件的体会',
    publish: '发布体会', audience: '公开范围', publishWill: '发布后所选组织及其下级的党员可以阅读和评论。', back: '退回体会', backWill: '党员可以看到理由，修改后再提交。', takeDown: '撤下体会', takeDownWill: '撤下后党员不能再阅读，记录保留。', reason: '理由', own: '本人的体会由他人审核', by: (name: string, unit: string, at: string) => `${name}　${unit}　${at}`, publishedFor: (name: string, by: string) => `面向${name}，由${by}发布`, why: (why: string) => `理由：${why}`,
    comments: '待审核的评论', commentColumns: { body: '评论', on: '体会', who: '党员', written: '提交时间', acts: '操作' }, commentPublish: '发布', commentPublishOf: (name: string) => `发布${name}的评论`, commentPublishWill: '发布后可以阅读体会的党员都能看到。', commentBack: '退回', commentBackOf: (name: string) => `退回${name}的评论`, commentNone: '没有待审核的评论',
  },
} as const
