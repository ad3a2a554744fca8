const gap = '\u3000'

/** Words of recorded values, as lists and forms show them. */
const words = {
  status: { formal: '正式党员', probationary: '预备党员' },
  category: { serving_officer: '在职民警', retired: '离退休', civilian: '文职' },
  education: { doctor: '博士研究生', master: '硕士研究生', bachelor: '大学本科', college: '大学专科', secondary_vocational: '中专', senior_high: '高中', junior_high: '初中' },
  gender: { male: '男', female: '女' },
  partyAffairs: { full_time: '专职', part_time: '兼职' },
  post: { secretary: '书记', deputy_secretary: '副书记', organization: '组织委员', publicity: '宣传委员', discipline: '纪检委员', committee_member: '委员', group_leader: '党小组组长' },
} as const

const fields = {
  name: '姓名', gender: '性别', idNumber: '身份证号', ethnicity: '民族', birthDate: '出生日期', education: '学历', category: '人员类别', status: '党员状态', joinedOn: '入党日期',
  formalOn: '转正日期', branch: '所在党支部', group: '党小组', jobTitle: '职务', partyAffairs: '党务岗位', phone: '手机号码', policeNumber: '警号', policeType: '警种',
} as const

/** Contents that a form begins with, and a word of the server's lists that means nothing. */
export const membersWords = { usualEthnicity: '汉族', nothing: '无' } as const

/** Every text of this area's pages. */
export const membersText = {
  gap,
  words,
  fields,
  all: '全部',
  view: '查看',
  viewOf: (name: string) => `查看${name}`,
  join: (parts: readonly string[]) => parts.join('、'),
  notFilled: '未填写',
  roster: {
    title: '党员名册',
    facts: (day: string) => `截至${day}`,
    import: '导入名册', export: '导出所示内容', register: '登记党员',
    figures: '队伍数字',
    figure: { orgs: '党组织', members: '党员', serving: '在职民警', probationary: '预备党员', young: '35岁及以下', college: '大专及以上', affairs: '党务干部' },
    orgsNote: (committees: number, generals: number, branches: number) => [...(committees > 0 ? [`党委${committees}`] : []), ...(generals > 0 ? [`党总支${generals}`] : []), `支部${branches}`].join('、'),
    affairsNote: (full: number, part: number) => `专职${full}、兼职${part}`,
    share: (percent: string) => `占${percent}`,
    unitOfOrgs: '个', people: '名',
    age: '年龄', ageKey: (count: number) => `预备党员${count}名`,
    ages: { to35: '35岁及以下', to45: '36～45岁', to55: '46～55岁', over55: '56岁及以上' },
    education: '学历', educationNote: (count: number) => `大专及以上${count}名`,
    educations: { postgraduate: '研究生', bachelor: '本科', college: '大专', below: '高中及以下' },
    filters: '名册筛选条件',
    search: '姓名、拼音或首字母',
    unit: '党组织', status: '身份', category: '人员类别', educationFilter: '学历', gender: '性别',
    page: (from: number, to: number, total: number) => (total === 0 ? '共0名' : `第${from}～${to}名，共${total}名`),
    columns: { name: '姓名', branch: '党支部', group: '党小组', status: '身份', joinedOn: '入党时间', standing: '党龄', category: '人员类别', posts: '党内职务', acts: '操作' },
    years: (years: number) => `${years}年`,
    none: '还没有党员',
    willHold: '导入名册或者逐人登记后，这里按拼音顺序列出党员，队伍数字和结构提示由名册自动得出。',
    prepared: '党组织已设好，可下载模板填写。',
    noMatch: '没有符合条件的党员', noMatchHint: '请更换筛选条件。',
    clear: '清除筛选条件',
    registerWill: '登记后列入所选党支部名册，并记入审计记录。',
    branch: '所在党支部', branchMissing: '请选择党支部', group: '党小组', noGroup: '不设党小组',
  },
  findings: {
    title: '结构提示',
    count: (count: number) => `${count}项`,
    more: (count: number) => `显示全部${count}项`, fewer: '收起',
    none: '没有需要办理的结构事项',
    noneWhy: '按名册和任职登记核对，党组织设置、班子配备和专职党务人员均无提示。',
    why: '为什么', unit: '对象', what: '结论', because: '理由', basis: '依据', binding: '性质', next: '下一步', rule: '规则',
    toUnit: '查看党组织',
  },
  form: {
    missing: (field: string) => `请填写${field}`, choose: (field: string) => `请选择${field}`,
    idNumber: '18位，性别和出生日期由此得出；保存后遮盖显示', keepId: '不更正的，留空', keepPhone: '不更正的，留空；现为',
    probationaryHint: '预备党员不填',
    optional: '可不填',
  },
  member: {
    back: '党员名册',
    facts: (branch: string, status: string) => `${branch}${gap}${status}`,
    basics: '登记信息', posts: '党内任职', history: '组织关系',
    edit: '更正登记信息', save: '保存更正', editReason: '更正事由', editReasonHint: '例如：核对档案后更正', editWill: '更正后的内容用于名册、队伍数字和应到会名单，并记入审计记录。',
    unchanged: '还没有更正内容。',
    standing: '党龄', standingOf: (years: number) => `${years}年`,
    unmask: { idNumber: '查看身份证号', phone: '查看手机号码', policeNumber: '查看警号' },
    unmaskWill: (name: string, field: string) => `将显示${name}的完整${field}。查看人、时间和理由记入审计记录，本人可以查询。`,
    reason: '查看理由', reasonHint: '例如：核对入党志愿书', reasonShort: '至少4个字',
    shown: '本次查看已记入审计记录', hide: '遮盖',
    noPosts: '没有担任党内职务。', since: (from: string, to: string | null) => (to === null ? `${from}起` : `${from}至${to}`),
    termTo: (day: string) => `任期至${day}`,
    open: '现隶属', past: '已转出',
    conflict: '该党员的登记信息刚由他人更正',
    conflictWhy: '您打开之后，下列内容已经不同；您的填写仍在表单中，尚未保存：',
    change: (field: string, before: string, now: string) => `${field}：打开时为“${before}”，现为“${now}”`,
    noVisible: '所示内容没有不同，可能更正了遮盖的内容。',
    rebase: '已核对，在最新内容上保存',
    corrected: '登记信息已更正。',
  },
} as const
