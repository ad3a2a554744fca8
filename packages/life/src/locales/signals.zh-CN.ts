import type { SignalKind } from '../signals/judge-record.ts'

/** Questions to the checker. They begin with 请核对 on screens and never say that anything is wrong. */
export const signalTexts: Readonly<Record<SignalKind, (figure: number, related: number) => string>> = {
  'same-text': (figure, related) => `会议记录与另外${related}份记录的文字相同部分达到${figure}%，是否沿用了同一材料。`,
  'bulk-entry': (figure) => `同一人员在十分钟内录入${figure}份记录，是否集中补录。`,
  'same-photo': (_figure, related) => `所附图片或者文件与另外${related}份记录相同，是否为同一次活动。`,
  'always-full': (figure) => `连续${figure}次会议应到人员全部到会，没有请假，到会情况是否逐人核对。`,
  'before-start': () => '记录的录入时间早于会议时间，会议时间是否填写有误。',
}

/** Sentence of the audit trail for an answer. */
export const signalAnswered = (title: string, answer: string): string => `核对“${title}”的记录，说明：${answer}`
