/** Names of the fields in the printed form of everything held about a member; a key without a name here is a technical one and is not printed. */
export const dataLabels: Readonly<Record<string, string>> = {
  name: '姓名', gender: '性别', birthDate: '出生日期', idNumber: '身份证号', phone: '手机号码', ethnicity: '民族', education: '学历', category: '人员类别', status: '状态', joinedOn: '入党日期', formalOn: '转正日期',
  jobTitle: '职务', partyAffairs: '党务岗位', policeNumber: '警号', policeType: '警种', state: '党籍状态', stateSince: '状态起始', exitKind: '离开方式', exitedOn: '离开日期', branch: '所在党支部',
  orgUnitName: '党组织', groupName: '党小组', validFrom: '开始', validTo: '结束', post: '职务', termEndsOn: '任期至', act: '事项', happenedOn: '日期', reason: '事由', documentNumber: '文号', ground: '情形',
  recordedByName: '登记人', steps: '变化记录', stays: '外出记录', place: '地点', since: '开始', until: '结束', level: '级别', degree: '学位', school: '院校', major: '专业', form: '学习形式', startedOn: '开始', endedOn: '结束',
  kind: '类别', title: '名称', grantedBy: '授予单位', grantedOn: '授予日期', content: '内容', purpose: '用途', expiresOn: '有效期至', field: '栏目', before: '变更前', after: '变更后', changedByName: '办理人',
  changedAt: '时间', value: '内容', evidence: '依据', answer: '答复', answeredByName: '答复人', answeredAt: '答复时间', filedAt: '提交时间', viewerName: '查看人', onDay: '日期', upcoming: '将要参加', past: '以往活动',
  date: '日期', time: '时间', occurredOn: '日期', quantity: '数量', unit: '单位', period: '期间', ruleSetTitle: '规则', fromPeriod: '自', toPeriod: '至', total: '分值（百分之一分）', publishedAt: '公布时间', dimensions: '构成', weight: '权重',
  ruleTitle: '规则', points: '分值（百分之一分）', fact: '事实', createdAt: '时间', body: '正文', sentBy: '发送人', sentAt: '发送时间', readAt: '阅读时间', reply: '回复', isProtected: '受保护',
}
