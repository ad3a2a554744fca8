/** Texts of this area's pages. */
export const appraisalText = {
  gap: '\u3000',
  grades: { excellent: '优秀', qualified: '合格', basic: '基本合格', unqualified: '不合格' },
  marks: { excellent: '优秀', qualified: '合格', basic: '基本合格', unqualified: '不合格', good: '好', fair: '较好', ordinary: '一般', poor: '差', unknown: '不了解' },
  stages: { study: '学习动员', self: '个人自评', mutual: '党员互评', poll: '民主测评', masses: '群众评议', grade: '评定等次', approve: '上级审核', tell: '待告知', closed: '已告知' },
  asks: { self: '待填写自评', mutual: '待填写互评', poll: '待填写测评', acknowledge: '待确认知悉', review: '待评议' },
  list: { title: '民主评议', mine: '我参加的民主评议', reports: '述职评议', none: '还没有民主评议。', willHold: '支部启动年度民主评议后显示在这里。', line: (unit: string, year: number) => `${unit}${year}年度` },
  one: {
    title: '民主评议', period: (from: string, to: string) => `评议期间${from}～${to}`, stage: '进度', nothing: '现在没有需要您办理的事项。', exempt: '您已登记为不参加本次评定。', probationary: '预备党员参加评议，不评定等次。',
    result: '我的评议结果', grade: '等次', reason: '理由', told: '告知日期', until: '异议截止', known: '知悉日期', inputs: '等次由支部会议根据测评和日常表现确定，票数和积分只作参考。', mutual: '党员互评汇总', masses: '群众评议汇总', remarks: '给我的意见', remarksNote: '只有您和支部书记能看到', few: '不足5份，不显示。',
    acknowledge: '确认知悉', acknowledgeHint: '确认知悉表示已看到结果，不代表没有不同意见。', acknowledged: '已确认知悉。', receipts: '已计入的回执编号', receiptsNote: '与您保存的编号核对，可知所填已计入；编号不能反查内容。',
  },
  self: { title: '个人自评', text: '自评内容', hint: '写一年来的履职情况和存在的问题，不少于20个字。', grade: '自评等次（可不填）', gradeHint: '自评等次供会议参考，等次由会议确定。', submit: '提交自评', done: '自评已提交，结束前可以修改。', missing: '请填写自评内容，不少于20个字。', again: '修改后重新提交' },
  sheet: {
    titles: { mutual: '党员互评', poll: '民主测评' }, lead: { mutual: '请评价每名党员的履职表现和先锋模范作用。', poll: '请为每名党员选择一个等次。' }, own: '（本人）', rest: '其余人员', restHint: '给还没有选择的人员填写同一评价',
    remark: (name: string) => `对${name}的意见（可不填）`, writeRemark: (name: string) => `写意见：${name}`, write: '写意见', submit: { mutual: '提交互评', poll: '投出测评票' }, missing: (n: number) => `还有${n}人没有选择。`, progress: (done: number, all: number) => `已选${done}人，共${all}人`,
    secret: '怎样保证不记名', secretText: '“谁已填写”和“填写内容”分开保存，相互没有对应关系，任何人包括管理员都无法查到您的选择。名单含本人一栏，请一并填写，以免从空缺处推知填写人。每人一份，提交后不能更改。', done: '已收到，谢谢您的评议。', receipt: '回执编号', receiptNote: '请自行保存；汇总后可凭编号核对是否计入。', basis: '《支部工作条例》第十八条',
  },
  objection: { title: '提出异议', grounds: '异议内容和理由', submit: '提出异议', missing: '请填写异议内容，不少于2个字。', hint: (day: string) => `${day}前可以提出一次，由登记人以外的负责人答复。`, mine: '我的异议', waits: '待答复', kept: '维持原结果', changed: '成立，已更正', filed: (day: string) => `${day}提出`, answer: '答复', answered: (by: string, day: string) => `${by}　${day}答复` },
  report: { title: '述职评议', lead: (unit: string, name: string, year: number) => `${unit}　${name}　${year}年度`, text: '述职报告', figures: '履职数据', figure: { compliance: '组织生活按期', study: '人均集中学习学时', appraisal: '民主评议', duties: '责任事项完成', meetings: '会议' }, figuresNote: '取自系统记录', mark: '总体评价', submit: '投出评议票', missing: '请选择评价。', result: '评议结果', comment: '点评', problems: '问题、责任、整改清单', problem: (measure: string, name: string, day: string) => `${measure}　责任人${name}　${day}前`, stage: { written: '待测评', review: '测评中', judge: '待评定', told: '已告知', closed: '已归档' } },
  review: {
    title: '群众评议', lead: (unit: string, year: number) => `${unit}${year}年度`, intro: '请根据您的了解，评价下列党员民警的工作表现；不了解的选“不了解”。', opening: '正在打开评议表，请稍候。', secret: '怎样保证不记名', secretText: '不需要登录，不收集姓名、电话、位置。链接只用来保证每人一份，与填写内容没有对应关系，任何人都无法查到您的选择。',
    submit: '提交评议', done: '已收到，谢谢您的评议。', doneNote: '这个链接已经使用，可以关闭页面。', used: '这个链接已经使用。', usedNote: '每个链接只能提交一次。', over: '评议已经结束。', overNote: '链接已过有效期，或者支部已经汇总。', noToken: '没有找到评议邀请。', noTokenNote: '请核对链接是否完整，或者联系发出邀请的党支部。', until: (day: string) => `${day}前有效`, rest: '其余人员', receipts: '已计入的回执编号',
  },
} as const
