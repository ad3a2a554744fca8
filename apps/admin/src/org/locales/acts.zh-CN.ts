const kinds = { set_up: '设立', rename: '更名', move: '划归', split: '分设', merge: '合并', dissolve: '撤销' } as const
const statuses = { proposed: '待批准', approved: '已批准', carried_out: '已执行', refused: '不予批准', withdrawn: '已撤回', failed: '未能执行' } as const

/** Texts of acts on organizations: the drawer, the list and the steps. */
export const actText = {
  kinds,
  statuses,
  menu: '变动', menuButton: '组织变动', menuOf: (name: string) => `${name}的组织变动`,
  items: { set_up: '设立下级组织', rename: '更名', move: '划归', split: '分设党支部', merge: '并入其他党组织', dissolve: '撤销' } as const,
  titles: {
    set_up: (name: string) => `在${name}之下设立`, rename: (name: string) => `${name}更名`, move: (name: string) => `${name}划归`,
    split: (name: string) => `从${name}分设`, merge: (name: string) => `${name}并入`, dissolve: (name: string) => `撤销${name}`,
  } as const,
  submits: { set_up: '提出设立', rename: '提出更名', move: '提出划归', split: '提出分设', merge: '提出合并', dissolve: '提出撤销' } as const,
  check: '核对影响', back: '返回修改',
  checkWill: '先核对影响，再提出；提出后由其他有批准权限的人员批准，批准前组织不变。',
  proposeWill: '提出后待批准；由其他人员批准后，在生效之日执行。',
  what: '变动内容', papers: '报批材料',
  form: '组织形式', formMissing: '请选择组织形式', name: '全称', nameMissing: '请填写全称，2至80个字', shortName: '简称', shortMissing: '请填写简称，2至80个字',
  newParent: '新的上级党组织', parentMissing: '请选择上级党组织', noParent: '没有其他可以划归的上级党组织',
  receiving: '接收党员的党支部', receivingSame: '并入的党组织', receivingMissing: '请选择接收的党组织', receivingHint: '撤销后其余党员编入这个党支部；没有党员的可不选',
  members: '分设出去的党员', membersMissing: '请选择党员', membersHint: '至少1名，不能是全部党员',
  applicant: '申请单位', applicantMissing: '请填写申请单位', appliedOn: '申请日期', approvingBody: '批准机关', approvingMissing: '请填写批准机关',
  documentNumber: '文号', documentHint: '没有的可不填', grounds: '事由', groundsMissing: '请写明事由', effectiveOn: '生效日期', effectiveHint: '可以是今日或者以前；以后的日期，到时自动执行', dayMissing: '请填写日期',
  preview: {
    title: '影响', subject: '变动的影响', members: '涉及党员', organizations: '随同组织', groups: '党小组', posts: '结束任职', meetings: '已安排会议', meetingsNote: '不随变动取消，请另行处理',
    people: (count: number) => `${count}名`, count: (count: number) => `${count}个`, posted: (count: number) => `${count}项`, met: (count: number) => `${count}次`,
    appearing: '变动后新出现的结构提示', vanishing: '变动后消除的结构提示', none: '没有',
  },
  page: {
    title: '组织变动', facts: (count: number) => `${count}件`, status: '办理情况', all: '全部', table: '组织变动',
    columns: { title: '变动', applicant: '申请', approving: '批准机关', effective: '生效日期', status: '办理情况', acts: '操作' },
    none: '还没有组织变动', willHold: '党组织的设立、更名、划归、分设、合并和撤销提出后，列在这里，由其他人员批准。',
    noMatch: '没有这类组织变动', noMatchHint: '请选择其他办理情况。',
    of: (from: number, to: number, total: number) => `第${from}～${to}件，共${total}件`, count: (total: number) => `共${total}件`,
    waits: (day: string) => `已批准，${day}生效`,
    approve: '批准', approveTitle: '批准组织变动', approveWill: (title: string, day: string) => `批准“${title}”，自${day}起生效。`, approveAhead: (title: string, day: string) => `批准“${title}”，到${day}执行。`,
    refuse: '不予批准', refuseWill: (title: string) => `不批准“${title}”，组织不变；理由告知提出人。`, withdraw: '撤回', withdrawWill: (title: string) => `撤回“${title}”，不再办理。`,
    reason: '理由', details: '办理过程', grounds: '事由', document: '文号', steps: '步骤',
    step: { proposed: '提出', approved: '批准', carried_out: '执行', refused: '不予批准', withdrawn: '撤回', failed: '未能执行' } as const,
    failedNote: '到生效之日组织情况已有变化，请重新提出。', byWorker: '到期自动执行',
  },
} as const
