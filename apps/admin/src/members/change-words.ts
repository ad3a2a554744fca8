import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'

const known: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...membersText.words, policeType: fileWords.policeType, state: fileWords.state }

/** The Chinese name of a field in the history or a correction. */
export const fieldLabel = (field: string): string => {
  const labels: Readonly<Record<string, string>> = { ...membersText.fields, ...fileWords.protectedKind, ...fileText.changes.fields }
  return labels[field] ?? field
}

/** A recorded value in words: codes of a choice by their word, everything else as it stands. */
export const valueLabel = (field: string, value: string | null): string | null => (value === null ? null : (known[field]?.[value] ?? value))
