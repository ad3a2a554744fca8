/** Names of the fields in the printed form of everything held about a member; a key without a name here is a technical one and is not printed. */
export const dataLabels: Readonly<Record<string, string>> = {
  name: '姓名', gender: '性别', birthDate: '出生日期', idNumber: '身份证号', phone: '手机号码', ethnicity: '民族', education: '学历', category: '人员类别', status: '状态', joinedOn: '入党日期', formalOn: '转正日期',
  jobTitle: '职务', partyAffairs: '党务岗位', policeNumber: '警号', policeType: '警种', state: '状态', stateSince: '状态起始', exitKind: '离开方式', exitedOn: '离开日期', branch: '所在党支部',
  orgUnitName: '党组织', groupName: '党小组', validFrom: '开始', validTo: '结束', post: '职务', termEndsOn: '任期至', act: '事项', happenedOn: '日期', reason: '事由', documentNumber: '文号', ground: '情形',
  recordedByName: '登记人', steps: '变化记录', stays: '外出记录', place: '地点', since: '开始', until: '结束', level: '级别', degree: '学位', school: '院校', major: '专业', form: '学习形式', startedOn: '开始', endedOn: '结束',
  kind: '类别', title: '名称', grantedBy: '授予单位', grantedOn: '授予日期', content: '内容', purpose: '用途', expiresOn: '有效期至', field: '栏目', before: '变更前', after: '变更后', changedByName: '办理人',
  changedAt: '时间', value: '内容', evidence: '依据', answer: '答复', answeredByName: '答复人', answeredAt: '答复时间', filedAt: '提交时间', viewerName: '查看人', onDay: '日期', upcoming: '将要参加', past: '以往活动',
  date: '日期', time: '时间', occurredOn: '日期', quantity: '数量', unit: '单位', period: '期间', ruleSetTitle: '规则', fromPeriod: '自', toPeriod: '至', total: '分值（百分之一分）', publishedAt: '公布时间', dimensions: '构成', weight: '权重',
  channel: '通道', accepts: '接收一般通知', address: '地址', channels: '通知方式', sent: '外部通知',
  ruleTitle: '规则', points: '分值（百分之一分）', fact: '事实', createdAt: '时间', body: '正文', educations: '学历记录', honours: '荣誉奖励', group: '党小组', sentBy: '发送人', sentAt: '发送时间', readAt: '阅读时间', reply: '回复',
}

/** Words of codes that mean the same wherever they stand in the document. */
export const codeWords: Readonly<Record<string, string>> = {
  general_meeting: '党员大会', committee_meeting: '支委会', group_meeting: '党小组会', party_lecture: '党课', theme_day: '主题党日', organization_life_meeting: '组织生活会',
    democratic_life_meeting: '民主生活会', central_group_study: '中心组学习', warning_education: '警示教育', cadre_training: '党务干部培训',
  planned: '已安排', held: '已召开', cancelled: '已取消', present: '到会', online: '线上参加', absent: '缺席', leave: '请假', exempt: '免予参加', expected: '应到', yes: '参加', no: '不参加', attend: '参加',
  duty: '执勤执行任务', training: '外出培训', illness: '因病', exempt_age_or_health: '年老体弱', other: '其他', time: '次', hour: '学时', day: '天', month: '月', score: '分', point: '分',
  open: '待答复', upheld: '成立', declined: '不成立', exempt_ground: '应予豁免', record_wrong: '记录有误', rule_unfit: '规则不当', true: '是', false: '否',
  email: '电子邮件', sms: '短信', wechat: '微信公众号', dingtalk: '钉钉', wecom: '企业微信', queued: '待发送', claimed: '发送中', handed: '发送中', sent: '已送达', failed: '未送达', skipped: '未发送', unsure: '结果待核',
  transferred_out: '转出', expelled: '开除党籍', removed: '除名', persuaded_out: '劝其退党', resigned: '退党', deceased: '去世', full_time: '全日制', in_service: '在职', bachelor: '本科（学士）', master: '硕士', doctor: '博士',
  merit: '立功', citation: '嘉奖', party_commendation: '党内表彰', title: '荣誉称号', reward: '其他奖励', elsewhere: '外地', abroad_study: '出国（境）学习研究', abroad_settled: '出国（境）定居', lost_contact: '失去联系',
}

/** How the values of these fields are shown: instants in Shanghai time. */
export const instantFields: readonly string[] = ['changedAt', 'answeredAt', 'filedAt', 'publishedAt', 'createdAt', 'sentAt', 'readAt', 'recordedAt']
