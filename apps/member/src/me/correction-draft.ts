import { fileText, type fileWords } from './locales/file.zh-CN.ts'

/** What somebody is writing into the sheet. */
export interface CorrectionDraft {
  readonly field: '' | keyof typeof fileWords.field
  readonly value: string
  readonly reason: string
  readonly evidence: string
}

const { missing } = fileText.corrections

/** What is still missing, by field; empty when the draft may be sent. */
export const correctionProblems = ({ field, value, reason }: CorrectionDraft): Partial<Record<'field' | 'value' | 'reason', string>> => ({
  ...(field === '' ? { field: missing.field } : {}),
  ...(value.trim() === '' ? { value: missing.value } : {}),
  ...(reason.trim().length < 2 ? { reason: missing.reason } : {}),
})
