const gap = '\u3000'
const kinds = { committee: '党委', general_branch: '党总支', branch: '党支部', group: '党小组', mass_org: '群团组织' } as const
const forms = {
  party_committee: '党委', organ_committee: '机关党委', general_branch: '党总支', branch: '党支部', joint_branch: '联合党支部', temporary_branch: '临时党支部', mobile_branch: '流动党员党支部', group: '党小组',
  trade_union: '工会', youth_league: '共青团', women_committee: '妇委会',
} as const
const posts = { secretary: '书记', deputy_secretary: '副书记', organization: '组织委员', publicity: '宣传委员', discipline: '纪检委员', committee_member: '委员', group_leader: '党小组组长' } as const

/** Every text of this area's pages. */
export const orgText = {
  gap,
  kinds,
  forms,
  posts,
  people: (count: number) => `${count}名`,
  membersOf: (members: number, officers: number | null) => (officers === null ? `党员${members}名` : `党员${members}名（民警${officers}人）`),
  tree: {
    title: '组织架构',
    facts: (committees: number, branches: number, groups: number) => `党委${committees}个${gap}党支部${branches}个${gap}党小组${groups}个`,
    search: '党组织名称', groups: '显示党小组',
    table: '组织树',
    columns: { name: '党组织', kind: '类别', members: '党员（名）', officers: '民警（人）', findings: '结构提示', acts: '操作' },
    findings: (count: number) => `${count}项`, sound: '无',
    view: '查看', viewOf: (name: string) => `查看${name}`, roster: '名册', rosterOf: (name: string) => `${name}党员名册`,
    none: '还没有党组织', willHold: '设立后，这里按隶属关系列出党委、党支部和党小组，并显示党员人数和结构提示。',
    noMatch: '没有名称相符的党组织', noMatchHint: '请更换名称。',
  },
  unit: {
    roster: '查看党员名册',
    committee: '班子成员', groupPosts: '组长',
    postTable: '任职名单',
    postColumns: { post: '职务', name: '姓名', since: '任职时间', term: '任期至', acts: '操作' },
    notHeld: '未登记',
    noPosts: '还没有登记任职', noPostsHint: '登记后，这里列出职务、姓名和任期；角色权限随任职开始和结束。',
    groups: '党小组', below: '下级党组织', belowCount: (count: number) => `${count}个`,
    belowColumns: { name: '名称', kind: '类别', members: '党员（名）', acts: '操作' },
    noGroups: '没有设党小组。', noBelow: '没有下级党组织。',
    about: '基本情况',
    facts: { name: '全称', shortName: '简称', kind: '类别', parent: '上级党组织', founded: '设立日期', members: '党员', officers: '民警人数' },
    notRecorded: '未登记',
    closed: (day: string) => `本组织已于${day}撤销，历史记录保留。`,
  },
  acts: {
    create: '设立下级党组织', createWill: (parent: string) => `在${parent}之下设立，设立后可登记任职和党员。`,
    kind: '类别', kindMissing: '请选择类别', name: '全称', nameMissing: '请填写全称，2至80个字', shortName: '简称', shortMissing: '请填写简称，2至80个字', founded: '设立日期', foundedHint: '可不填',
    rename: '更名', renameSubmit: '保存名称', renameWill: '名册、会议和表格今后用新名称，已有记录保留当时的内容。',
    officers: '登记民警人数', officersField: '民警人数', officersHint: '本单位民警总数，含非党员；不清楚的留空', officersBad: '请填写0以上的整数', officersWill: '只作说明，不影响名册数字和规则核对。',
    move: '划归', moveTitle: (name: string) => `划归${name}`, newParent: '新的上级党组织', parentMissing: '请选择上级党组织', noParent: '没有其他可以划归的上级党组织',
    moveWill: (name: string, units: number, members: number) => `${name}${units > 0 ? `连同下级党组织${units}个` : ''}、党员${members}名一并划归；查看权限随新的隶属关系改变，会议和积分记录不变。`,
    close: '撤销党组织', closeTitle: (name: string) => `撤销${name}`, closedOn: '撤销日期',
    closeWill: (name: string, held: number) => `${name}自撤销之日起不再列入组织树${held > 0 ? `，${held}项任职同日结束` : ''}；历史记录保留。有下级党组织或者党员的不能撤销。`,
    appoint: '任职登记', post: '职务', postMissing: '请选择职务', member: '党员', memberMissing: '请选择党员', memberHint: '输入姓名、拼音或首字母',
    since: '任职日期', sinceMissing: '请填写任职日期', term: '任期届满日期', termHint: '有任期的填写，届满前6个月提醒', termBad: '应晚于任职日期',
    appointWill: '登记后，该党员自任职之日起取得与职务相应的权限。',
    end: '免职登记', endTitle: (name: string, post: string) => `${name}免去${post}`, endOn: '免职日期', endWill: '自该日起不再担任，与职务相应的权限同时结束；任职经历保留。', endMissing: '请填写免职日期',
  },
} as const
