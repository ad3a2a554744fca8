/** Texts of the ballot pages. */
export const ballotsText = {
  gap: '　',
  matters: { admission: '接收预备党员', conversion: '预备党员转正', disposal: '组织处置', other: '其他决议', term_election: '换届选举', by_election: '补选' },
  methods: { mixed: '手机和纸质', phone: '手机', paper: '纸质' },
  phases: { draft: '拟定中', roster: '名册已核定', open: '投票中', closed: '待计票', counted: '待监票人确认', confirmed: '待宣布', announced: '已宣布', cancelled: '已取消' },
  states: { phone: '到会（手机）', paper: '到会（纸质）', absent: '未到会' },
  choices: { yes: '赞成', no: '不赞成', abstain: '弃权' },
  roles: { supervisor: '监票人', teller: '计票人' },
  reasons: { cannot_express_will: '患有精神病或者因其他疾病不能表达本人意志', abroad: '出国半年以上', detained: '受留党察看以上处分或者被采取强制措施', long_illness: '长期卧床、生活不能自理', should_have_transferred: '应转未转组织关系' },
  list: {
    title: '投票与选举', facts: '无记名投票、纸质计票和换届选举', create: '拟定投票', table: '投票与选举', which: '显示', running: '进行中', announced: '已宣布', cancelled: '已取消', what: '表决（选举）事项', matter: '类别', day: '日期', method: '方式', state: '进程', result: '结果',
    passed: '通过', elected: '全部选出', rejected: '未通过', vacant: '尚有缺额', none: '还没有进行中的投票。', noneOver: '还没有这样的投票。', willHold: '支部党员大会的无记名投票、票决和选举列在这里，名册、到会人数和票数由系统核算。',
    shown: (shown: number, total: number) => `共${total}项，本页${shown}项`,
  },
  create: {
    title: '拟定投票', submit: '拟定投票', unit: '党支部', unitMissing: '请选择党支部。', matter: '类别', what: '表决（选举）事项', whatMissing: '请填写表决（选举）事项。', day: '大会日期', dayMissing: '请填写大会日期。', method: '投票方式', materials: '介绍材料（可不填）', materialsHint: '党员投票时可见。',
    seats: '应选名额', seatsMissing: '请填写应选名额。', candidates: '候选人', candidatesMissing: '请选择候选人。', writeIn: '允许另选他人', ground: '不实行差额的理由（差额选举不填）', groundHint: '如：书记、副书记实行等额选举；或者上级批复文号',
    surplus: (needed: number) => `差额不少于应选名额的20%，不足1名的按1名计，候选人应有${needed}名。`, will: '拟定后核定应到会名册，到会人数达到规定后开始投票。', meeting: '支部党员大会（可不选）', noMeeting: '不关联会议',
    titles: { admission: (name: string) => `是否同意接收${name}同志为中共预备党员`, conversion: (name: string) => `是否同意${name}同志按期转为中共正式党员`, term_election: '选举新一届支部委员会委员' },
  },
  one: {
    crumb: '组织生活', crumbList: '投票与选举', subject: '投票', facts: (unit: string, matter: string, day: string, method: string) => `${unit}　${matter}　${day}　${method}投票`, round: (n: number) => `第${n}轮`,
    figures: '人数和票数', eligible: '应到会有表决权', electors: '应到会有选举权', present: '实到会', toOpen: '开会（有效）所需', toPass: '通过（当选）所需', cast: '手机已投', people: '名', ballots: '票', of: (n: number) => `共${n}名`,
    fix: '核定名册', fixWill: (count: number) => `将按当日名册核定有表决权的${count}名党员，核定后不再随名册变动。`, open: '开始投票', openWill: (phone: number, paper: number) => `到会的${phone}名党员将在手机上收到投票，${paper}名领取纸质票。开始后名册和到会情况不能更改。`, openReason: '到会人数不足、条文待核时仍开始投票的理由',
    close: '结束投票', closeWill: (cast: number, expected: number) => `手机投票${expected}名中${cast}名已投。结束后不能再投。`, count: '开箱计票', announce: '宣布结果', announceWill: '宣布后结果记入会议决议，参加投票的党员可以查看结果和计票公告，不能再更改。',
    recount: '重新计票', second: '拟定下一轮选举', term: '登记换届结果', print: '打印报告单', cancel: '取消投票', cancelWill: '取消后已投的票不开箱、不计票，须重新拟定投票。', cancelReason: '取消的理由',
    waits: '等待监票人在手机上确认计票。', waitsWhy: (names: string) => `监票人：${names}。登记计票的人不能自己确认。`, cancelled: '本次投票已取消',
    code: '开箱码', codeWhy: '开箱码只显示这一次，系统不保存。请交由监票人记下并保管；没有开箱码不能开箱计票，任何人不能提前查看票面。', codeKept: '监票人已记下开箱码',
  },
  roster: {
    title: '应到会名册', note: '按当日名册和《基层组织选举工作条例》第五条核定', table: '应到会名册', name: '姓名', state: '到会和领票', stateOf: (name: string) => `${name}的到会情况`, draft: (count: number) => `当日有表决权的正式党员${count}名：`, without: (names: string) => `没有表决权：${names}`, secrecy: '名册只记录到会和领票方式，不显示谁已投票。',
  },
  exclusions: {
    title: '不计入应到会人数', add: '提出不计入', member: '党员', reason: '情形', ground: '具体情况', groundHint: '如：2026年3月起住院，卧床不能自理', will: '须经上级党组织同意并经党员大会同意，两项齐备后才不计入。', missing: '请补全情形。', state: '同意情况', none: '没有不计入应到会人数的党员。',
    approve: '上级同意', approveWill: (name: string) => `以上级党组织名义同意${name}不计入应到会人数；提出人和本人不能办理。`, agree: '登记大会同意', approved: (name: string) => `上级已同意（${name}）`, waiting: '待上级同意', agreed: '大会已同意', notAgreed: '待大会同意',
  },
  letters: {
    title: '会前书面意见', add: '登记书面意见', member: '未到会党员', stance: '意见', number: '附件号', numberMissing: '请填写附件号。', receivedOn: '收到日期', missing: '请补全书面意见。', will: '计入票数，不计入到会人数；书面意见有本人签名，不属于无记名票。', none: '没有会前书面意见。', line: (number: string, day: string) => `附件${number}　${day}收到`, choose: '请选择意见。',
  },
  people: { title: '监票人、计票人', act: '确定人员', name: '确定监票人、计票人', supervisors: '监票人', tellers: '计票人', missing: '请选择人员。', will: '由到会党员担任，候选人不能担任。监票人在本人手机上确认计票。', none: '还没有确定监票人和计票人。' },
  candidates: { title: '候选人', table: '候选人', name: '姓名', order: '次序', seats: (n: number) => `应选${n}名`, writeIn: '允许另选他人', noWriteIn: '不另选他人' },
  count: {
    title: '开箱计票', submit: '登记计票', again: '重新计票', codeLabel: '开箱码（由监票人填写）', codeMissing: '请填写开箱码。', paper: (n: number) => `纸质票（${n}名领取）`, issued: '发出', returned: '收回', invalid: '无效', missing: '请填写票数。', reason: '重新计票的理由', reasonMissing: '请填写理由。',
    will: '登记后由监票人在本人手机上确认，确认后可以宣布。', question: '表决票数', of: (name: string, choice: string) => `${name}${choice}`,
  },
  result: {
    title: '结果', issued: '发出票数', returned: '收回票数', valid: '有效票', invalid: '无效票', votes: (n: number) => `${n}票`, written: '其中会前书面意见', writtenValue: (yes: number, no: number, abstain: number) => `赞成${yes}　不赞成${no}　弃权${abstain}`, table: '候选人得票', name: '姓名', outcome: '结果', elected: '当选', notElected: '未当选', tied: '得票相等，须再次投票', writeIn: '另选',
    minutes: '决议文本', resolution: (title: string, eligible: number, present: number, yes: number, no: number, abstain: number, invalid: number, outcome: string) => `${title}：应到会有表决权党员${eligible}名，实到会${present}名，赞成${yes}票，不赞成${no}票，弃权${abstain}票，无效${invalid}票，${outcome}。`,
    election: (title: string, eligible: number, present: number, issued: number, returned: number, valid: number, invalid: number, outcome: string) => `${title}：应到会有选举权党员${eligible}名，实到会${present}名，发出选票${issued}张，收回${returned}张，有效票${valid}张，无效票${invalid}张。${outcome}`,
    electedNames: (names: string) => `${names}当选。`, nobody: '没有人当选。', passed: '达到规定票数，通过', rejected: '未达到规定票数，未通过',
    receipts: (n: number) => `计票公告：手机票${n}张的回执编号`, receiptsWhy: '按编号排列，不对应任何投票人和票面；投票人在本人手机上核对。',
    records: '计票记录', record: (n: number, name: string) => `第${n}次计票　${name}登记`, confirmedBy: (names: string) => `${names}确认`, unconfirmed: '待监票人确认',
  },
  term: { title: '登记换届结果', submit: '登记换届结果', will: '按本次选举的当选名单分工，上一届委员职务同日终止。', document: '上级批复文号', documentMissing: '请填写上级批复文号。', posts: { secretary: '书记', deputy_secretary: '副书记', organization: '组织委员', publicity: '宣传委员', discipline: '纪检委员', committee_member: '委员' }, secretaryMissing: '请选择书记。', done: '换届结果已登记。' },
  print: { facts: '无记名投票结果', word: '生成Word', pdf: '生成PDF', print: '打印' },
} as const
