/** Texts of the ballot pages. */
export const ballotsText = {
  gap: '　',
  matters: { admission: '支部党员大会', conversion: '支部党员大会', disposal: '支部党员大会', other: '支部党员大会', term_election: '换届选举', by_election: '补选' },
  standings: { 'to-vote': '等您投票', voted: '已投票', 'on-paper': '领取纸质票', absent: '未到会', 'not-voted': '未投票', supervises: '监票' },
  phases: { draft: '拟定中', roster: '核定名册', open: '投票中', closed: '待计票', counted: '待监票人确认', confirmed: '待宣布', announced: '已宣布', cancelled: '已取消' },
  list: {
    title: '我的投票', subject: '我的投票', none: '还没有需要您参加的投票。', willHold: '支部党员大会开始投票后，在这里投出您的一票，计票后在这里核对回执。', running: '正在进行', over: '以往投票',
    note: (unit: string, day: string) => `${unit}　${day}`,
  },
  one: {
    title: '无记名投票', subject: '投票',
    quorum: (eligible: number, present: number, needed: number) => `有表决权${eligible}人，到会${present}人，可以表决。赞成须满${needed}票方为通过。`,
    election: (eligible: number, present: number, seats: number, needed: number) => `有选举权${eligible}人，到会${present}人。应选${seats}名，赞成须满${needed}票方可当选。`,
    question: '您的选择', choices: { yes: '赞成', no: '不赞成', abstain: '弃权' },
    candidates: (seats: number) => `候选人（应选${seats}名）`, order: '候选人按姓名拼音排列。', chosen: (count: number, seats: number) => `已赞成${count}名，应选${seats}名`,
    overvoted: (seats: number) => `赞成和另选的人数多于应选${seats}名，这样投出会成为无效票，请减少。`,
    writeIn: '另选他人', writeInHint: '对候选人投不赞成票的，可以另选他人；弃权的不另选。', noWriteIn: '不另选', writeInOf: (n: number) => `另选第${n}人`,
    cast: '投出这一票', incomplete: '每名候选人都表态后可以投出。', pending: '请先选择赞成、不赞成或者弃权。',
    secrecy: '怎样保证无记名', secrecyText: '“谁投过票”和“票面内容”分开保存，相互没有对应关系，任何人包括管理员都无法查到您的选择。每人一票，投出后不能更改。',
    secrecyKey: '票面内容投出时即加密，开箱码由监票人保管，投票结束后开箱计票。', materials: '介绍材料',
    voted: '您已投票', votedWhy: '每人一票，投出后不能更改。', seeReceipt: '查看回执', onPaper: '您已登记领取纸质票', onPaperWhy: '请填写纸质票投入票箱，不能再用手机投票。',
    absent: '您登记为未到会', absentWhy: '已经到会的，请告知会议主持人。', notVoted: '投票已经结束，您没有投票', cancelled: '本次投票已取消',
    turnout: (cast: number, expected: number) => `已投${cast}人，共${expected}人`, progress: '投票进程', supervisors: '监票人', tellers: '计票人',
  },
  count: {
    title: '计票', result: '计票结果', issued: '发出票数', returned: '收回票数', valid: '有效票', invalid: '无效票', votes: (count: number) => `${count}票`, written: '会前书面意见',
    writtenValue: (yes: number, no: number, abstain: number) => `赞成${yes}　不赞成${no}　弃权${abstain}`, candidate: (yes: number, no: number, abstain: number) => `赞成${yes}　不赞成${no}　弃权${abstain}`, writeIn: (yes: number) => `另选${yes}票`,
    elected: '当选', tied: '得票相等', recorder: (name: string) => `${name}登记`, confirm: '确认计票', confirmLead: '您是监票人。请核对票数与清点结果一致后确认。', confirmed: (names: string) => `${names}已确认`,
  },
  receipt: {
    title: '投票回执', subject: '回执', done: '您的票已投出', number: '回执编号', onlyHere: '只存在您的手机上，系统不留存对应关系', proves: '回执能证明什么', counted: '您的票已计入总数，可在计票公告中核对编号', notChoice: '不含您的选择，任何人不能据此查到',
    count: '计票', countNote: '由监票人、计票人两人办理', afterClose: '投票结束后', check: '核对我的回执', afterCount: '计票后可用', save: '保存到手机', finish: '完成', file: (title: string, code: string) => `投票回执\n${title}\n回执编号：${code}\n回执不含投票选择。\n`, fileName: '投票回执.txt', saved: '回执已保存。',
    missing: '这部手机上没有回执', missingWhy: '回执只存在投票时使用的手机上。您是否已投票不受影响。', found: '您的回执编号在计票公告中，您的票已计入总数。', notFound: '计票公告中没有这个编号', notFoundWhy: '请向监票人提出，可以申请重新计票。',
    list: (count: number) => `计票公告：手机票共${count}张`, comparing: '核对在您的手机上进行，不向系统发送编号。',
  },
} as const
