import { outsideText as text } from '../locales/zh-CN.ts'

/** A matter as it stands in an outside message. */
export interface Matter {
  readonly title: string
  readonly body: string
}

/** Subject and text of one message for several matters: the same for the same matters, so that a repetition is known as one. */
export const composeParcel = (matters: readonly Matter[]): { subject: string; text: string; matters: number } => {
  const first = matters[0]?.title ?? ''
  return {
    subject: matters.length === 1 ? text.subject(first) : text.subjectOfMany(first, matters.length),
    text: [...matters.map(({ title, body }) => text.matter(title, body)), text.ending].join('\n\n'),
    matters: matters.length,
  }
}
