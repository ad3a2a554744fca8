/** Every text of this area's pages. */
export const meText = {
  title: '我的',
  gap: '\u3000',
  status: { formal: '正式党员', probationary: '预备党员' },
  standing: (years: number) => `党龄${years}年`,
  posts: {
    secretary: '书记', deputy_secretary: '副书记', organization: '组织委员', publicity: '宣传委员', discipline: '纪检委员', committee_member: '委员', group_leader: '党小组组长',
  },
  post: (unit: string, post: string) => `${unit}${post}`,
  records: {
    title: '关于我的记录',
    own: '本人信息', ownNote: '基本信息、组织关系和任职',
    life: '组织生活', lifeNote: '会议和活动的到会登记', lifeCount: (n: number) => `本年到会${n}次`,
    points: '积分', pointsNote: '只向您和有权查看的党组织显示', noPoints: '还没有公布',
    objections: '异议', objectionsNote: '提出的异议和答复', objectionsOpen: (n: number) => `${n}件办理中`, objectionsNone: '没有办理中的',
    ballots: '我的投票', ballotsNote: '无记名投票和回执核对',
    appraisal: '民主评议', appraisalNote: '自评、互评、测评和结果', talks: '谈心谈话', talksNote: '与谁谈过、还有谁没有谈',
    rights: '我的权利', rightsNote: '告知、申辩和申诉',
    channels: '通知方式', channelsNote: '应用内之外，是否接收邮件、短信等由您决定',
    messages: '消息', messagesUnread: (n: number) => `${n}条未读`, messagesNone: '没有未读',
  },
  account: {
    title: '账号', login: '登录名',
    password: '修改密码', passwordNote: '修改后其他设备上的登录全部退出',
    others: '退出其他设备的登录', othersNote: '本机的登录不受影响', othersDone: (n: number) => (n === 0 ? '其他设备上没有登录。' : `已退出其他设备上的${n}处登录。`),
    signOut: '退出登录',
    large: '大字版和朗读在页面右上方切换。',
  },
  passwordSheet: {
    title: '修改密码', current: '当前密码', next: '新密码', again: '再次输入新密码', rule: '10～128个字符，包含大写字母、小写字母、数字、符号中的三类。', submit: '修改密码',
    consequence: '修改后，其他设备上的登录全部退出，本机保持登录。',
    currentMissing: '请填写当前密码。', nextMissing: '请填写新密码。', nextShort: '新密码不足10个字符。', differs: '两次输入的新密码不一致。', done: '密码已修改。',
  },
  record: {
    title: '本人信息', basic: '基本信息', party: '组织关系', postsTitle: '任职', noPosts: '现在没有任职。',
    facts: {
      name: '姓名', gender: '性别', birth: '出生日期', ethnicity: '民族', education: '学历', idNumber: '身份证号', phone: '手机号码', category: '人员类别', job: '职务',
      status: '党员类别', joined: '入党日期', formal: '转正日期', standing: '党龄', unit: '所在支部', group: '党小组', affairs: '党务工作',
    },
    genders: { male: '男', female: '女' },
    educations: { doctor: '博士研究生', master: '硕士研究生', bachelor: '大学本科', college: '大学专科', secondary_vocational: '中专', senior_high: '高中', junior_high: '初中' },
    categories: { serving_officer: '在职民警', retired: '离退休', civilian: '文职' },
    affairs: { full_time: '专职', part_time: '兼职' },
    years: (n: number) => `${n}年`, proposed: '更正申请已提交，可在“我的”—“更正申请”查看答复。',
  },
} as const
