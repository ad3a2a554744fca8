/** Texts of this area's page. */
export const talksText = {
  title: '谈心谈话', gap: '\u3000', mine: '我的谈话', owed: '本年度尚未开展', none: '本年度还没有谈话记录。', allDone: '本年度应开展的谈心谈话已经完成。', note: '只记日期，不记内容',
  demands: { committee_pair: (name: string | null) => `与${name ?? '另一名委员'}（委员之间）`, committee_and_member: () => '与一名支部委员', between_members: () => '与一名党员' }, proposal: (name: string) => `可与${name}谈话`,
  kinds: { heart: '谈心谈话', reminder: '提醒谈话' }, states: { recorded: '待对方核对', confirmed: '双方已核对', denied: '不符，不计入' }, waitsMe: '待我核对',
  record: '登记谈话', form: { title: '登记谈话', other: '谈话对象', choose: '请选择', heldOn: '谈话日期', kind: '谈话种类', submit: '登记谈话', will: '只登记两人和日期，不登记内容；对方会收到核对通知。', reminderWill: '提醒谈话只有两人能看到，不计入谈心谈话。', otherMissing: '请选择谈话对象。', dayMissing: '请填写谈话日期。' },
  talk: (name: string, day: string) => `与${name}　${day}`, by: (name: string) => `登记人：${name}`, confirm: '核对无误', deny: '与事实不符', denied: '已登记为不符。', notes: '写私人备忘', notesOf: (name: string, day: string) => `写私人备忘：与${name}${day}`,
  noteForm: { title: '私人备忘', text: '备忘内容', months: '保存期限', month: (n: number) => `${n}个月`, submit: '保存备忘', drop: '删除我的备忘', will: '只有谈话的两个人能看到，加密保存，到期自动删除；不进入档案、审计和任何报表。', missing: '请填写备忘内容。', own: '我写的', other: '对方写的', until: (day: string) => `${day}到期删除`, none: '还没有备忘。' },
} as const
