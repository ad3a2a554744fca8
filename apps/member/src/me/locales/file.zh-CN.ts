const gap = '\u3000'

/** Words of recorded values of the own file. */
export const fileWords = {
  state: { active: '在册', mobile: '流动', lost_contact: '失联', suspended: '停止党籍', exited: '已离开' },
  policeType: {
    criminal: '刑侦', public_order: '治安', traffic: '交通', special: '特警', community: '社区', detention: '监管', legal: '法制', economic: '经侦', narcotics: '禁毒', cyber: '网安',
    political_security: '政保', border: '出入境', technology: '科信', command: '指挥', political_work: '政工', general: '综合',
  },
  act: {
    converted: '转为正式党员', left: '登记为流动党员', returned: '返回党支部', contact_lost: '登记失去联系', contact_found: '恢复联系', suspended: '停止党籍', restored: '恢复党籍', moved: '调整党支部',
    exited: '离开', readmitted: '重新登记在册',
  },
  honourLevel: { national: '国家级', provincial: '省部级', city: '市级', county: '县级', unit: '本单位' },
  protectedKind: { hardship: '生活困难', illness: '患病', disability: '残疾', family: '家庭情况', line_of_duty: '因公牺牲伤残家属' },
  field: {
    name: '姓名', gender: '性别', birthDate: '出生日期', idNumber: '身份证号', phone: '手机号码', ethnicity: '民族', education: '学历', category: '人员类别', joinedOn: '入党日期', formalOn: '转正日期',
    jobTitle: '职务', policeNumber: '警号', policeType: '警种',
  },
} as const

/** Texts of the own file, corrections, looks and the download. */
export const fileText = {
  gap,
  show: (field: string) => `显示${field}`, hide: (field: string) => `遮盖${field}`, shown: '显示', hidden: '遮盖',
  policeNumber: '警号', policeType: '警种', state: '党籍状态', educations: '学历', honours: '荣誉与奖励', protected: '受保护信息', steps: '党籍变化',
  none: '还没有记录。', until: (purpose: string, day: string) => `用途：${purpose}${gap}有效期至${day}`, protectedNote: '只有您和因用途需要的人员可以查看，每次查看都会告知您。',
  masked: '证件号码、手机号码和警号默认遮盖，点“显示”查看。', correct: '申请更正', suspended: (days: number) => `其中停止党籍${days}天`,
  period: (from: string, to: string | null) => (to === null ? `${from}起` : `${from}至${to}`),
  corrections: {
    title: '更正申请', row: '更正申请', rowNote: '登记有误的，可以申请更正', waiting: (n: number) => `${n}件待答复`, noneWaiting: '没有待答复的',
    none: '还没有更正申请', noneHint: '登记信息有误的，可以选择栏目提出，由组织委员或者组织部门答复。',
    field: '需要更正的栏目', choose: '请选择栏目', value: '更正为', reason: '理由', evidence: '依据（可不填）', evidenceHint: '例如：户口簿、任职文件', submit: '提交申请', will: '提交后由组织委员或者组织部门答复；答复前可以撤回。',
    missing: { field: '请选择需要更正的栏目。', value: '请填写更正后的内容。', reason: '请填写理由，不少于2个字。' },
    state: { pending: '待答复', accepted: '已采纳', refused: '未采纳', withdrawn: '已撤回' }, to: (field: string, value: string) => `${field}更正为${value}`, filed: (day: string) => `${day}提交`,
    answered: (name: string, answer: string) => (answer === '' ? `${name}答复` : `${name}答复：${answer}`), withdraw: '撤回申请', reasonIs: (reason: string) => `理由：${reason}`,
  },
  views: {
    title: '谁查看过我的信息', all: '查看记录', none: '还没有人查看过您的受保护信息。', what: (field: string) => `查看${field}`, purpose: (purpose: string) => `用途：${purpose}`,
    note: '查看受保护信息须写明用途。认为不当的，可以向党支部书记或者组织部门询问。', list: '查看记录',
  },
  data: {
    title: '导出我的数据', row: '导出我的数据', rowNote: '包括系统中关于您的全部记录', about: '包括登记信息、组织关系、任职、学历荣誉、受保护信息、变更、更正申请、查看记录、组织生活、积分、异议和消息。',
    download: '下载全部信息', print: '打印', preview: '查看内容', note: '文件为JSON格式，其他系统可以读取。文件含完整的证件号码和受保护信息，请妥善保管。', fileName: (name: string, day: string) => `本人信息-${name}-${day}.json`,
    taken: '已取得，本次下载记入审计记录。', empty: '没有记录', printed: (name: string, at: string) => `${name}${gap}${at}`,
  },
} as const
