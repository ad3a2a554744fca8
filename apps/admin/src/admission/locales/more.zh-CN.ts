/** Texts of the papers, publicities, the plan, the records and the rules. */
export const paperPageText = {
  subject: '材料', print: '打印', word: '生成Word', pdf: '生成PDF', facts: (name: string) => `${name}　由个案自动填写`, crumb: '发展党员', crumbList: '在办人员',
  notFound: '没有这种材料', notFoundWhy: '材料名称不在发展党员材料目录中。', back: '返回个案',
  about: '由个案得出', name: '姓名', branch: '所在支部', stage: '阶段',
} as const

export const publicityText = {
  title: '公示', facts: (open: number) => `正在公示${open}项`, filters: '筛选公示', state: '状态', states: { open: '正在公示', closed: '已结束', stopped: '已停止' }, kinds: { candidate: '发展对象', conversion: '预备党员转正' }, all: '全部', unit: '组织',
  none: '还没有公示', willHold: '这里会列出发展对象和转正的公示、剩余工作日和收到的反映情况。', prepared: '公示期限按工作日自动计算，含法定节假日和调休。', toCases: '查看在办人员',
  columns: { name: '姓名', kind: '类别', branch: '所在支部', term: '公示期限', left: '剩余', place: '地点', objections: '反映情况', state: '状态', acts: '操作' },
  term: (from: string, to: string) => `${from}至${to}`, left: (n: number) => `${n}个工作日`, ended: '已期满', provisional: '年度放假安排未公布，期限待核', days: (n: number) => `共${n}个工作日`,
  objectionsOf: (all: number, open: number) => (all === 0 ? '没有' : open === 0 ? `${all}件，均已处理` : `${all}件，${open}件待处理`),
  print: '打印公示', printOf: (name: string) => `打印公示：${name}`, close: '登记结果', closeOf: (name: string) => `登记结果：${name}`, objections: '反映情况', objectionsFor: (name: string, shown: string) => `${name}的反映情况：${shown}`,
  page: (from: number, to: number, total: number) => `第${from}～${to}项，共${total}项`,
  drawer: { title: '反映情况', add: '登记反映情况', content: '反映内容', receivedOn: '收到日期', contentMissing: '请填写反映内容。', will: '反映内容只有办理人员可见；处理完毕前不能登记公示结果。', none: '没有收到反映。', open: '待处理', rejected: '不影响', upheld: '属实，停止公示', settle: '登记处理结论', finding: '调查结论', findingMissing: '请填写调查结论。', outcome: '结论', outcomes: { rejected: '不影响发展', upheld: '情况属实，停止公示并暂停个案' }, hidden: '内容不对您显示', settleWill: '属实的，公示停止、个案暂停，恢复办理前不能进行下一步。' },
} as const

export const planText = {
  title: '发展计划', facts: (year: string) => `${year}年`, year: '年度', years: (n: number) => `${n}年`, filters: '选择年度',
  none: '还没有发展计划', willHold: '这里会按组织列出上级下达的年度发展名额、已接收人数和在办的发展对象。',
  columns: { unit: '组织', quota: '名额', admitted: '已接收', candidates: '在办发展对象', left: '余额', note: '说明', acts: '操作' },
  over: '超出名额', leftOf: (n: number) => `${n}`, units: '人数单位：名', set: '更改名额', setOf: (unit: string) => `更改名额：${unit}`, add: '下达名额',
  form: { title: '下达名额', submit: '下达名额', unit: '组织', unitMissing: '请选择组织。', quota: '名额', quotaMissing: '请填写名额。', note: '说明（可不填）', will: '名额用于对照，不代替逐人审批；超出名额时在本页提示。' },
  note: '名额由上级党委下达（发展党员年度计划），本页的已接收人数按支部大会日期统计。', export: '导出所示内容', file: (year: string) => `发展党员计划${year}年`,
} as const

export const recordsText = {
  title: '全程纪实', facts: (total: number) => `共${total}份`, filters: '筛选全程纪实', search: '搜索姓名，可用拼音或首字母', state: '状态', none: '还没有已办结的个案', willHold: '这里会列出已归档、已终止和在办的个案，可以打印全程纪实表和归档清单，永久保存。',
  columns: { name: '姓名', branch: '所在支部', stage: '阶段', state: '状态', applied: '申请日期', papers: '材料', acts: '操作' },
  print: '打印全程纪实表', printOf: (name: string) => `打印全程纪实表：${name}`, list: '归档清单', listOf: (name: string) => `归档清单：${name}`, papersOf: (held: number, missing: number) => (missing > 0 ? `已存${held}份，缺${missing}份` : `已存${held}份`),
  page: (from: number, to: number, total: number) => `第${from}～${to}名，共${total}名`, noMatch: '没有符合条件的个案', noMatchHint: '可以更改状态或者姓名。', clear: '清除筛选条件',
} as const

export const rulesText = {
  title: '适用规定', facts: (day: string) => `${day}起适用`, columns: { step: '步骤', citation: '依据', text: '要求', binding: '效力', national: '规定', local: '本单位', papers: '增加的材料', acts: '操作' },
  units: { year: '岁', month: '个月', person: '名', day: '天', hour: '学时', time: '次', workday: '个工作日', share: '' } as Readonly<Record<string, string>>,
  parameter: (name: string, value: number, unit: string) => `${name}${value}${unit}`, same: '同规定', tighten: '从严', tightenOf: (name: string) => `从严：${name}`, none: '还没有适用的规定', willHold: '这里会列出每一步的规定、期限和本单位的从严规定。',
  form: { submit: '保存从严规定', reason: '依据和理由', reasonMissing: '请填写依据和理由。', papers: '增加的材料（每行一种）', obligatory: '本单位列为必须办理', will: '只能增加材料、提高要求或者缩短期限；不能删减、放宽上级规定。自保存之日起的办理适用。', hint: (national: number, unit: string) => `规定：${national}${unit}` },
} as const

export const workbenchAdmissionText = {
  title: '发展党员下一步', superiorTitle: '发展党员待办', more: '在办人员', none: '本支部没有现在可办的发展党员事项。', item: (name: string, number: string, step: string) => `${name}　${step}`, overdue: (days: number) => `逾期${days}天`, due: (day: string) => `应于${day}前办理`, open: '现在可办', superior: '报上级办理', act: (name: string, act: string) => `${act}：${name}`, all: (n: number) => `查看全部${n}项`,
} as const
