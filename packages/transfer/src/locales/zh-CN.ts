/** Sentences of the pre-flight and of the timeline; `{blanks}` are filled by `fill`. */
export const transferTexts = {
  article: '《党员教育管理工作条例》第二十五条',
  identityPass: '身份证号已登记，校验相符',
  identityMissing: '身份证号有误',
  identityNext: '请在党员档案中更正身份证号',
  fieldsPass: '登记信息齐全',
  fieldsWarn: '登记信息缺少：{fields}',
  fieldsNext: '请在党员档案中补登，或者随档案说明',
  phone: '手机号码',
  jobTitle: '职务',
  filePass: '档案材料已由支部核对',
  fileMissing: '档案材料待支部核对',
  fileNext: '请核对入党志愿书等材料是否齐全，勾选确认',
  duesPass: '党费交至{month}，由支部确认',
  duesWarn: '党费交至{month}，早于上月，由支部确认',
  duesMissing: '党费交至何月待支部确认',
  duesNext: '请填写党费交至月份',
  duesWarnNext: '请提醒党员补交，或者在介绍信中如实写明',
  duesWhy: '《党员组织关系介绍信》须写明党费交至年月',
  admissionPass: '没有未办结的发展、转正手续',
  admissionOpen: '有未办结的手续：{title}',
  admissionProbation: '预备党员，预备期满日为{dueOn}',
  admissionMissing: '发展、转正手续待支部确认',
  admissionNext: '请先办结，或者随档案移交转入党组织继续办理后勾选确认',
  admissionWhy: '预备党员转接的，预备期考察、转正材料随档案移交',
  disposalPass: '没有未办结的组织处置',
  disposalOpen: '有未办结的组织处置：{title}',
  disposalMissing: '组织处置情况待支部确认',
  disposalNext: '请先办结组织处置，再办理转接',
  disposalConfirmNext: '请核实有无未办结的组织处置，勾选确认',
  disposalWhy: '处置由现隶属党组织办结，不因转接中断',
  postsPass: '没有担任党内职务',
  postsEnd: '担任{posts}，随转接终止',
  postsMissing: '担任{posts}',
  postsNext: '请先办理免职，或者选择随转接终止',
  postsWhy: '党内职务在本组织担任，不随组织关系转移',
  post: {
    secretary: '书记', deputy_secretary: '副书记', organization: '组织委员', publicity: '宣传委员', discipline: '纪检委员', committee_member: '委员', group_leader: '党小组组长',
  } as Readonly<Record<string, string>>,
  letterNumber: '〔{year}〕第{number}号',
  validUntil: '介绍信{letter}，有效期至{day}',
  to: '转往{place}',
  place: '编入{place}',
  expired: '介绍信有效期至{day}，接收时已过期，经转入党组织核实接收（条文待核，按提醒办理）',
  refusal: { papers: '材料不齐', identity: '身份或者日期不符', dues: '党费未结清', wrong_organization: '不属本组织接收', not_here: '本人不在本单位', letter_expired: '介绍信过期', other: '其他' } as Readonly<Record<string, string>>,
  refused: '{reason}：{note}',
  lost: '{letter}遗失：{note}',
  tooLate: '对方已先行接收，撤回没有成立',
  exit: '组织关系转往{place}，{day}经接收',
  system: '组织关系转接',
  gone: '党员已不在册',
} as const

/** Fills the blanks of a sentence. */
export const fill = (sentence: string, params: Readonly<Record<string, string>>): string => sentence.replaceAll(/\{(\w+)\}/g, (blank, name: string) => params[name] ?? blank)

/** 2026年11月22日. */
export const dayText = (day: string): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** 2026年11月. */
export const monthText = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`

/** Texts of the printed introduction letter. */
export const letterTexts = {
  title: '中国共产党党员组织关系介绍信',
  body: '兹有{name}同志（{gender}，{age}岁，{ethnicity}，系中共{status}，身份证号码{idNumber}），由{from}去{to}，请转接组织关系。该同志党费已交至{dues}。',
  valid: '本介绍信有效期至{until}。',
  duesOpen: '（待填写）',
  none: '未登记',
  gender: { male: '男', female: '女' },
  status: { formal: '正式党员', probationary: '预备党员' },
  facts: { unit: '原所在党支部', phone: '党员联系电话', by: '开具人', code: '数据包提取码', fingerprint: '签名密钥指纹' },
  seal: '开具党组织（盖章）',
  day: '开具日期',
  slip: '回执联（对应{number}）',
  slipAddressee: '{issuer}：',
  slipBody: '{name}同志的组织关系已转达我处，编入＿＿＿＿＿＿＿＿党支部，特此回复。',
  by: '经办人',
  slipPhone: '联系电话',
  slipSeal: '转入党组织（盖章）',
  slipDay: '接收日期',
  blankDay: '＿＿＿＿年＿＿月＿＿日',
} as const
