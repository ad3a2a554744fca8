/** Texts of the talks' page. */
export const talksText = {
  gap: '\u3000',
  title: '谈心谈话', facts: (held: number, owed: number) => `已开展${held}项，应开展${owed}项`, branch: '党支部', year: '年度', yearOf: (year: number) => `${year}年度`, export: '导出所示内容', print: '打印', record: '登记谈话',
  matrix: '谈心谈话覆盖', matrixNote: '只记谈话日期，不记内容', committee: '委员', member: '党员', person: '姓名', cell: (one: string, other: string, days: string) => `${one}与${other}：${days}`, none: '没有记录', confirmed: '已核对',
  owed: '尚未开展', owedNote: (n: number) => `${n}项`, allDone: '本年度应开展的谈心谈话已经完成。', demands: { committee_pair: '委员之间', committee_and_member: '委员与党员', between_members: '党员之间' }, who: '党员', demand: '谈话', propose: '建议', proposal: (name: string) => `可与${name}谈话`, pair: (one: string, other: string) => `${one}、${other}`, acts: '办理', recordOf: (names: string) => `登记谈话：${names}`,
  progress: '完成情况', rule: '适用规定', reading: '按条文理解：委员两两之间、每名党员与任一委员、每名党员与任一党员，每年不少于1次。', binding: '一般要求，提醒类，不自动扣分', empty: '还没有可以查看的党支部。', willHold: '党支部的谈心谈话覆盖情况显示在这里。',
  form: { title: '登记谈心谈话', one: '谈话人', other: '谈话对象', heldOn: '谈话日期', submit: '登记谈话', will: '只登记两人和日期，不登记内容；两人都可以核对，与事实不符的不计入。', missing: '请选择。', dayMissing: '请填写日期。' },
  file: (unit: string, year: string) => `${unit}${year}年谈心谈话`, head: ['谈话人', '谈话对象', '日期'],
} as const
