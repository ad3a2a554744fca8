import { rightsText } from './locales/zh-CN.ts'

const text = rightsText.file

/** What the form holds. */
export interface AppealForm {
  readonly kind: 'appeal' | 'request' | 'opinion' | null
  readonly target: 'disposal' | 'discipline' | 'appraisal' | 'review_conclusion' | null
  readonly targetId: string
  readonly subject: string
  readonly content: string
}

/** What is missing, by field; empty when the form can be sent. */
export const problemsOf = ({ kind, target, targetId, subject, content }: AppealForm): Partial<Record<keyof AppealForm, string>> => {
  const hasRecord = kind === 'appeal' && (target === 'disposal' || target === 'discipline')
  return {
    ...(kind === null ? { kind: text.kindMissing } : {}),
    ...(kind === 'appeal' && target === null ? { target: text.targetMissing } : {}),
    ...(hasRecord && targetId === '' ? { targetId: text.idMissing } : {}),
    ...(!hasRecord && kind !== null && subject.trim() === '' ? { subject: text.subjectMissing } : {}),
    ...(content.trim().length < 2 ? { content: text.contentMissing } : {}),
  }
}
