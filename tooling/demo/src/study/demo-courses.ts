import type { PlanTheme } from '@dangjian/study'

interface DemoSection {
  readonly title: string
  readonly body: string
}

/** A course of text sections; `quiz` names the tag from which its quiz draws. */
export interface DemoCourse {
  readonly key: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly daysAgo: number
  readonly quiz: { readonly title: string; readonly tags: readonly string[]; readonly count: number; readonly passPercent: number } | null
  readonly sections: readonly DemoSection[]
}

export const demoCourses: readonly DemoCourse[] = [
  {
    key: 'life', title: '党支部组织生活基本制度', summary: '三会一课、主题党日、组织生活会、民主评议和谈心谈话的基本要求。', minutes: 90, daysAgo: 75,
    quiz: { title: '组织生活基本制度测验', tags: ['组织生活', '支部工作'], count: 10, passPercent: 60 },
    sections: [
      { title: '三会一课', body: '# 支部党员大会\n支部党员大会是党支部的议事决策机构，由全体党员参加，一般每季度召开1次。\n表决必须有半数以上有表决权的党员到会方可进行，赞成人数超过应到会有表决权的党员的半数为通过。\n# 支部委员会会议\n支部委员会会议一般每月召开1次，须有半数以上委员到会方可进行。\n# 党小组会\n党小组会一般每月召开1次，组织党员参加政治学习、谈心谈话、开展批评和自我批评等。\n# 党课\n党支部应当定期组织党员上党课；党委（党组）书记每年至少为基层党员讲1次党课。' },
      { title: '主题党日和组织生活会', body: '# 主题党日\n党支部每月相对固定1天开展主题党日，组织党员集中学习、过组织生活、进行民主议事和志愿服务等。\n- 会前研究确定主题和内容\n- 会后抓好议定事项的落实\n# 组织生活会\n每年至少召开1次，一般安排在第四季度，也可以根据工作需要随时召开。会前认真学习、谈心谈话、听取意见，会上查摆问题、开展批评和自我批评，会后制定整改措施。' },
      { title: '值班备勤单位怎样开展', body: '值班备勤的党员较多时，可以分两批召开，也可以会后补学。执勤执行任务的缺席如实记录理由，不作为过错。\n- 月初看勤务安排，确定两个时间\n- 记录人按实际到会登记，线上参加的单独注明\n- 补学在会议记录中登记日期' },
    ],
  },
  {
    key: 'education', title: '党员教育管理的基本要求', summary: '集中学习培训、组织关系、流动党员和失联党员管理。', minutes: 45, daysAgo: 60,
    quiz: { title: '党员教育管理测验', tags: ['教育管理'], count: 8, passPercent: 60 },
    sections: [
      { title: '学什么、学多少', body: '党员每年集中学习培训时间一般不少于32学时。对年老体弱、患病、残疾等党员参加活动和学习，不作硬性要求，可以送学上门。\n学时出自会议记录、培训考勤、课程和测验，以及经党支部确认的自学，不按在线时长计算。' },
      { title: '组织关系和联系', body: '- 每名党员编入一个支部、小组\n- 外出地点相对固定、时间6个月以上的，一般应当转移组织关系\n- 失去联系6个月以上、通过各种方式查找仍没有取得联系的，予以停止党籍\n- 停止党籍2年后确实无法取得联系的，按照自行脱党予以除名' },
    ],
  },
  {
    key: 'admission', title: '发展党员工作的基本程序', summary: '从申请入党到转正归档的步骤、时限和材料。', minutes: 90, daysAgo: 45,
    quiz: { title: '发展党员工作测验', tags: ['发展党员'], count: 10, passPercent: 70 },
    sections: [
      { title: '申请入党和入党积极分子', body: '年满18岁的人可以申请入党。党组织收到入党申请书后，在1个月内派人谈话。\n确定为入党积极分子后，指定1至2名正式党员作培养联系人，党支部每半年考察1次。' },
      { title: '发展对象和预备党员', body: '经过1年以上培养教育和考察、基本具备党员条件的，可以列为发展对象。发展对象应当有2名正式党员作入党介绍人，短期集中培训一般不少于3天或者24学时。\n支部大会讨论接收预备党员，实行无记名投票；预备党员由党委审批，党总支和临时党组织不能审批。' },
      { title: '预备期和转正', body: '预备期为1年，从支部大会通过其为预备党员之日算起。需要继续考察和教育的可以延长1次，延长时间不能少于半年，最长不超过1年。' },
    ],
  },
  {
    key: 'dues', title: '党费收缴、使用和管理', summary: '交纳基数、比例、补交和使用范围。', minutes: 45, daysAgo: 30, quiz: null,
    sections: [
      { title: '怎样计算', body: '按月领取工资的党员，以税后相对固定的、经常性的收入为基数。\n- 3000元以下（含3000元）交纳0.5%\n- 3000元以上至5000元（含）交纳1%\n- 5000元以上至10000元（含）交纳1.5%\n- 10000元以上交纳2%\n离退休干部职工党员，5000元以下（含）交纳0.5%，5000元以上交纳1%。' },
      { title: '怎样交纳和使用', body: '党员应当按月自觉交纳党费，补交的时间一般不得超过6个月。\n党费主要用于培训党员，订阅或者购买学习资料，表彰先进，补助生活困难的党员，补助遭受严重自然灾害的党员和修缮受损的设施。' },
    ],
  },
  {
    key: 'discipline', title: '不合格党员的组织处置', summary: '处置方式、程序和党员权利。', minutes: 45, daysAgo: 15, quiz: null,
    sections: [
      { title: '处置方式', body: '组织处置方式有限期改正、劝其退党、除名。限期改正时间一般为6个月，最长不超过1年。同一事实已经受到党纪处分的，不再给予组织处置。' },
      { title: '程序和权利', body: '支部委员会提出意见，报基层党委预审，与本人谈话，支部大会讨论表决，报上级批准后宣布。\n党员有权参加会议、申辩，其他党员可以为其作证和辩护。劝退、除名的，5年内不得重新入党。' },
    ],
  },
]

/** The committee's plan of the year. */
export const committeeThemes: readonly PlanTheme[] = [
  { month: 1, title: '学习贯彻年度公安工作会议精神', reading: ['年度公安工作会议文件'] },
  { month: 2, title: '学习党章，重温入党誓词', reading: ['《中国共产党章程》'] },
  { month: 3, title: '学习《支部工作条例》', reading: ['《中国共产党支部工作条例（试行）》'] },
  { month: 4, title: '国家安全教育', reading: ['《中华人民共和国国家安全法》'] },
  { month: 5, title: '学习《党员教育管理工作条例》', reading: ['《中国共产党党员教育管理工作条例》'] },
  { month: 6, title: '党史学习', reading: ['《中国共产党简史》有关章节'] },
  { month: 7, title: '庆祝建党，讲专题党课', reading: ['专题党课讲稿'] },
  { month: 8, title: '学习机关基层组织工作条例', reading: ['《中国共产党党和国家机关基层组织工作条例》'] },
  { month: 9, title: '警示教育', reading: ['典型案例通报'] },
  { month: 10, title: '学习发展党员工作细则', reading: ['《中国共产党发展党员工作细则》'] },
  { month: 11, title: '学习党纪，开展党性分析', reading: ['《中国共产党纪律处分条例》'] },
  { month: 12, title: '民主评议和年度总结', reading: ['年度工作总结'] },
]

/** What one branch adds. */
export const branchThemes: readonly PlanTheme[] = [
  { month: 3, title: '专案组分批学习和补学', reading: ['侦查工作纪律有关规定'] },
  { month: 9, title: '规范执法专题学习', reading: ['《公安机关办理刑事案件程序规定》'] },
  { month: 11, title: '值班备勤党员送学到岗', reading: ['《中国共产党章程》'] },
]

/** Reflections: what was written, how many days ago, whether it was published, and a comment under it. */
export const demoReflections = [
  { title: '在专案攻坚中坚持学习', body: '专案组长期在外，集中学习不容易。支部把学习分成两批，执勤回来的同志当周补学。\n我的体会是，学习不在形式，关键在对照岗位。学完《支部工作条例》，我们把“赞成人数以应到会党员为基数”写进了表决提示卡，开会时不再算错。', daysAgo: 26, isPublished: true, comment: '提示卡的做法很实用，我们支部也准备采用。' },
  { title: '从一次错误的表决说起', body: '去年我们按实到人数计算表决结果，上级检查时指出不符合条例。学习课程后重新理解了半数以上到会和超过应到会半数通过两个不同的要求。\n制度学细了，组织生活才能严肃起来。', daysAgo: 18, isPublished: true, comment: '说得实在。' },
  { title: '老党员送学上门的收获', body: '支部安排我每月到离退休老党员家中送学。老同志讲起当年在派出所骑车走访的经历，是最生动的一课。\n不作硬性要求不等于不关心，送去的是材料，带回的是传统。', daysAgo: 9, isPublished: true, comment: null },
  { title: '学习发展党员程序的体会', body: '作为培养联系人，我过去只注意谈话次数，学习之后才明白每半年一次的考察要有具体表现，不能写成千篇一律的评语。今后将如实记录。', daysAgo: 2, isPublished: false, comment: null },
] as const
