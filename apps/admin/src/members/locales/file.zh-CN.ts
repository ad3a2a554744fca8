const gap = '\u3000'

/** Words of recorded values of the file. */
export const fileWords = {
  state: { active: '在册', mobile: '流动', lost_contact: '失联', suspended: '停止党籍', exited: '已离开' },
  exitKind: { transferred_out: '转出', expelled: '开除党籍', removed: '除名', persuaded_out: '劝其退党', resigned: '退党', cancelled: '取消预备党员资格', deceased: '去世' },
  policeType: {
    criminal: '刑侦', public_order: '治安', traffic: '交通', special: '特警', community: '社区', detention: '监管', legal: '法制', economic: '经侦', narcotics: '禁毒', cyber: '网安',
    political_security: '政保', border: '出入境', technology: '科信', command: '指挥', political_work: '政工', general: '综合',
  },
  act: {
    converted: '转为正式党员', left: '登记为流动党员', returned: '返回党支部', contact_lost: '登记失去联系', contact_found: '恢复联系', suspended: '停止党籍', restored: '恢复党籍', moved: '调整党支部',
    exited: '离开', readmitted: '重新登记在册',
  },
  stay: { elsewhere: '外地', abroad_study: '出国（境）学习研究', abroad_settled: '出国（境）定居' },
  ground: { lost_contact: '失去联系6个月以上', settled_abroad: '出国（境）定居', studying_abroad: '出国（境）学习研究超过5年' },
  way: { phone: '电话', visit: '见面', video: '视频', letter: '书信' },
  degree: { bachelor: '学士', master: '硕士', doctor: '博士' },
  form: { full_time: '全日制', in_service: '在职' },
  honourKind: { party_commendation: '党内表彰', title: '荣誉称号', merit: '立功', citation: '嘉奖', reward: '其他奖励' },
  honourLevel: { national: '国家级', provincial: '省部级', city: '市级', county: '县级', unit: '本单位' },
  protectedKind: { hardship: '生活困难', illness: '患病', disability: '残疾', family: '家庭情况', line_of_duty: '因公牺牲伤残家属' },
} as const

/** Texts of the member's file, its lifecycle and the corrections. */
export const fileText = {
  tabs: { basics: '基本信息', affiliation: '组织关系与职务', records: '学历与荣誉', protected: '受保护信息', changes: '变更记录' },
  tabsOf: '党员档案', party: '党内信息',
  service: '警务信息',
  policeNumber: '警号', policeType: '警种', unmaskPolice: '查看警号',
  exitFacts: (kind: string, on: string) => `${kind}${gap}${on}`,
  suspendedDays: (days: number) => `其中停止党籍${days}天`,
  life: {
    title: '党籍状态', since: (state: string, on: string | null) => (on === null ? state : `${state}${gap}${on}起`),
    none: '没有需要办理的事项。', steps: '变化记录', noSteps: '还没有变化记录。',
    step: (act: string, on: string) => `${on}${gap}${act}`, by: (name: string) => `登记人${name}`, reason: (reason: string) => `依据：${reason}`, document: (number: string) => `文号${number}`,
    acts: {
      left: '登记流动', returned: '登记返回', contact_lost: '登记失联', contact_found: '登记恢复联系', suspended: '停止党籍', restored: '恢复党籍', deceased: '登记去世', contact: '登记联系情况',
    },
    will: {
      left: '登记后状态为流动，党支部应当保持联系；流动期间组织关系不变。', returned: '登记后状态恢复为在册。', contact_lost: '登记后状态为失联；失去联系6个月以上的，由党组织研究停止党籍。',
      contact_found: '登记后状态恢复。', suspended: '党组织作出决定后登记。登记后不计入应到会，党籍保留在原党支部；登记失联的人不能同时登记这一决定。',
      restored: '党组织作出决定后登记。登记后状态恢复为在册。', deceased: '登记后组织关系和党内职务自该日结束，档案保留。',
    },
    earliest: (act: string, on: string) => `${act}最早${on}可以办理。`,
    on: { left: '外出日期', returned: '返回日期', contact_lost: '最后取得联系的日期', contact_found: '恢复联系日期', suspended: '决定日期', restored: '决定日期', deceased: '去世日期' },
    stay: '外出情形', place: '所在地', placeHint: '例如：某省某市', ground: '情形', papers: '依据', papersHint: '例如：支部大会讨论通过', documentNumber: '决定文号',
    missing: (field: string) => `请填写${field}`,
    stays: '外出记录', stayLine: (kind: string, place: string) => `${kind}${gap}${place}`, period: (from: string, to: string | null) => (to === null ? `${from}起` : `${from}至${to}`),
    contacts: '联系记录', noContacts: '还没有联系记录。', contactedOn: '联系日期', way: '方式', reached: '结果', reachedYes: '已取得联系', reachedNo: '未取得联系',
    contactWill: '只登记是否取得联系，不登记谈话内容。',
  },
  records: {
    educations: '学历', honours: '荣誉与奖励', addEducation: '登记学历', addHonour: '登记荣誉奖励', noEducations: '还没有学历记录。', noHonours: '还没有荣誉和奖励记录。',
    level: '学历', degree: '学位', noDegree: '无学位', school: '毕业院校', major: '专业', form: '学习形式', startedOn: '入学日期', endedOn: '毕业日期', period: '起止日期',
    kind: '类别', honourLevel: '级别', name: '名称', grantedBy: '授予单位', grantedOn: '授予日期', documentNumber: '文号', acts: '操作',
    withdraw: '撤销登记', withdrawOf: (label: string) => `撤销登记${label}`, withdrawWill: (label: string) => `${label}不再列入档案，撤销的事由记入变更记录。`, reason: '撤销事由',
    educationWill: '登记后列入档案和变更记录。', honourWill: '登记后列入档案和变更记录。',
  },
  protected: {
    title: '受保护信息', note: '健康、困难、家庭等信息只为登记的用途使用，到期自动清除；每次查看都告知本人',
    add: '登记受保护信息', none: '没有在有效期内的受保护信息。',
    kind: '类别', purpose: '用途', until: '有效期至', by: '登记人', acts: '操作', content: '内容', contentHint: '只写用途所需的内容', purposeHint: '例如：住院慰问', validFrom: '开始日期', expiresOn: '截止日期',
    will: '内容加密保存，不在任何名单显示；截止日期之后不能查看，由系统清除。', read: '查看内容', readOf: (kind: string) => `查看${kind}内容`,
    readWill: (name: string, kind: string) => `将显示${name}的${kind}内容。查看人、时间和用途记入审计记录，本人可以看到。`, readPurpose: '查看用途', atLeast: '至少4个字', shown: '本次查看已记入审计记录', hide: '遮盖',
    end: '提前结束', endOf: (kind: string) => `提前结束${kind}`, endWill: '内容随即清除，不能恢复。', endReason: '结束事由',
    forbidden: '您不能查看受保护信息', forbiddenWhy: '健康、困难、家庭等信息由党支部书记和组织部门按需要掌握。', forbiddenNext: '可查看基本信息；确有需要的，请联系党支部书记。',
    numbers: '证件与联系方式', numbersNote: '默认遮盖，查看须写明理由',
  },
  changes: {
    title: '变更记录', at: '时间', field: '栏目', before: '变更前', after: '变更后', by: '办理人', reason: '事由', none: '还没有变更记录', willHold: '登记信息每次变更的前后内容、办理人和事由列在这里。',
    protectedChanged: '已变更（内容受保护）', empty: '空',
    fields: { educations: '学历记录', honours: '荣誉奖励', policeNumber: '警号', policeType: '警种', workUnitId: '工作单位', group: '党小组' } as const,
  },
  roster: {
    state: '党籍状态', policeType: '警种', columns: '设置列', columnsTitle: '名册显示的列', columnsHint: '导出所示内容与所选的列一致。', exited: '离开方式', exitedOn: '离开日期', birthDate: '出生日期', jobTitle: '职务',
  },
  corrections: {
    title: '更正申请', pending: '待答复', answered: '已答复', which: '办理状态', facts: (count: number) => `${count}件`,
    member: '姓名', branch: '党支部', field: '栏目', current: '现登记', value: '申请更正为', reason: '理由', evidence: '依据', filedAt: '申请时间', state: '结果', acts: '操作',
    accept: '采纳', acceptOf: (name: string, field: string) => `采纳${name}的${field}更正`, acceptWill: (name: string, field: string, value: string) => `采纳后${name}的${field}随即更正为“${value}”，记入变更记录。`,
    refuse: '不予采纳', refuseOf: (name: string, field: string) => `不予采纳${name}的${field}更正`, refuseWill: '不予采纳的理由告知本人。', answer: '答复理由', accepted: '已采纳', refused: '未采纳',
    check: '核对内容', checkOf: (name: string, field: string) => `核对${name}的${field}`, checkWill: '将显示现登记和申请更正的完整内容。查看人、时间和用途记入审计记录，本人可以看到。', checkPurpose: '查看用途',
    none: '没有待答复的更正申请', noneWhy: '党员在手机端提出的更正申请列在这里。', noneAnswered: '还没有已答复的更正申请', own: '本人的申请由他人答复',
    checked: (current: string, value: string) => `现登记${current}，申请更正为${value}`, page: (shown: number, total: number) => `本页${shown}件，共${total}件`,
  },
  care: {
    title: '关怀名单', facts: '名单由党员档案自动得出，不作排名，不显示具体情况',
    kinds: { birthday: '生日', political_birthday: '政治生日', hardship: '生活困难', illness: '患病残疾', veterans: '老党员', families: '家庭关怀' },
    kindsOf: '名单类别', month: '月份', previous: '上月', next: '下月', unit: '党组织', print: '打印名单', export: '导出所示内容',
    name: '姓名', branch: '党支部', category: '人员类别', date: '日期', years: '年数', note: '备注', acts: '操作',
    age: (years: number) => `${years}周岁`, standing: (years: number) => `入党${years}年`, partyStanding: (years: number) => `党龄${years}年`, honoured: '光荣在党50年', registered: '有在用登记',
    open: '查看档案', openOf: (name: string) => `查看档案：${name}`, page: (from: number, to: number, total: number) => (total === 0 ? '共0名' : `第${from}～${to}名，共${total}名`),
    none: (kind: string) => `没有${kind}名单`, noneWhy: '符合条件的党员自动列入，无需登记名单。',
    about: {
      birthday: '本月过生日的党员', political_birthday: '本月入党纪念日的党员，年数为入党周年', hardship: '生活困难情况在用途有效期内的党员；具体情况由有权限的人员在档案中查看',
      illness: '患病、残疾情况在用途有效期内的党员；具体情况由有权限的人员在档案中查看', veterans: '党龄满50年的党员，以及60周岁以上的离退休党员', families: '家庭情况或者因公牺牲伤残家属在用途有效期内的党员',
    },
    printed: (kind: string, month: string, day: string) => `${kind}${gap}${month}${gap}打印日期${day}`,
    monthOf: (year: number, month: number) => `${year}年${month}月`,
  },
} as const
