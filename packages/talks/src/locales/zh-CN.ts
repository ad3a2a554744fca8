/** Sentences of the audit trail and of notices; none names what was said. */
export const talkSentences = {
  recorded: '登记谈心谈话一次',
  recordedPrivately: '登记提醒谈话一次',
  answered: (isHeld: boolean) => (isHeld ? '确认谈话记录' : '对谈话记录提出不符'),
  noted: '写下谈话私人备忘',
  noteDropped: '删除谈话私人备忘',
  purged: (count: number) => `清除到期的谈话私人备忘${count}条`,
  askTitle: (name: string) => `请核对与${name}的谈心谈话记录`,
  askBody: (name: string, day: string) => `${name}登记于${day}与您谈心谈话。请核对日期，记录不含谈话内容。`,
} as const
