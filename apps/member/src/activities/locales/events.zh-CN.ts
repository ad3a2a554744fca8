/** Every text of activities with enrolment and of works. */
export const eventsText = {
  one: '活动详情',
  kinds: {
    lecture: '讲座', film: '观影', education_base: '教育基地', history_reading: '读史', speech_contest: '演讲', recital: '朗诵', volunteer: '志愿服务', july_first: '七一主题活动', police_day: '警察日活动', other: '主题活动',
    training_session: '党务干部培训',
  },
  states: {
    cancelled: '已取消', canEnrol: (day: string) => `可报名，${day}截止`, ahead: (day: string) => `${day}开始报名`, closed: '报名已截止', waiting: '候补中', enrolled: '已报名', present: '已参加', leave: '请假', absent: '未到场',
  },
  note: (time: string, place: string, sessions: number) => [time, place, ...(sessions > 1 ? [`可选${sessions}场`] : [])].join('　'),
  facts: { when: '时间', where: '地点', unit: '主办', kind: '类型', hours: '学时', until: '报名截止', hoursValue: (n: number) => `${n}学时` },
  when: (day: string, weekday: string, time: string, endTime: string) => `${day}（${weekday}）${time}～${endTime}`,
  span: (from: string, to: string) => `${from}至${to}`,
  mine: '我的情况', state: '状态', position: '候补次序', positionValue: (n: number) => `第${n}位`, session: '场次', by: '代为报名', certificate: '证书编号',
  choose: '选择场次', chooseMissing: '请选择一场。',
  choice: (when: string, place: string, free: number, waiting: number) => `${when}　${place}　${free > 0 ? `余${free}个名额` : `名额已满，候补${waiting}人`}`,
  content: '活动内容', report: '活动报告',
  notice: '报名自愿。到场由登记人登记，无需打卡、定位或者拍照。',
  acts: {
    enrol: (day: string) => `报名${day}场次`, wait: (day: string) => `候补${day}场次`, enrolOnly: '报名参加', waitOnly: '列入候补', withdraw: '退出报名', leaveQueue: '退出候补', certificate: '下载培训证书', submit: '提交作品',
  },
  label: { enrol: (title: string) => `报名：${title}`, withdraw: (title: string) => `退出：${title}` },
  queued: (label: string) => `${label}待送出`,
  queuedWill: '网络恢复后自动送出。',
  sheet: { withdraw: '退出报名', consequence: '退出后，名额按次序给候补人员。开始前可以再次报名，排在已有候补之后。', body: (title: string) => `您将退出“${title}”。` },
  cancelled: { what: '活动已经取消。', why: (reason: string) => `原因：${reason}` },
  works: {
    title: '作品展播', one: '作品', mine: '我的作品', none: '还没有展播的作品', willHold: '演讲稿、书法、照片和视频经审核后在这里展示。不设点赞和投票。', noneMine: '还没有提交作品。',
    kinds: { speech: '演讲稿', calligraphy: '书法', photo: '照片', video: '视频', article: '文章', other: '其他' },
    states: { submitted: '待审核', shown: '已展播', returned: '需要修改', withdrawn: '已撤回' },
    by: (name: string, branch: string) => `${name}　${branch}`,
    activity: '活动', author: '作者', kind: '类别', status: '状态', note: '审核意见', body: '正文', files: '附件',
    submit: { title: '提交作品', kind: '作品类别', kindMissing: '请选择作品类别。', name: '作品标题', nameMissing: '请填写作品标题。', text: '正文', textHint: '选填。照片、视频和扫描件在提交后添加。', button: '提交作品', will: '由另一人审核后展示，您可以随时撤回。' },
    revise: { open: '修改作品', title: '修改作品', button: '重新提交' },
    withdraw: { open: '撤回作品', title: '撤回作品', button: '撤回作品', will: '撤回后不再展示，记录保留。', body: (title: string) => `您将撤回《${title}》。` },
    go: '作品展播', goNote: '活动中的演讲稿、书法、照片和视频',
  },
} as const
