import { formatTableTime } from '@dangjian/ui'
import { codeWords, dataLabels, instantFields } from './locales/data.zh-CN.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { meText } from './locales/zh-CN.ts'

/** One printed line. */
export interface PrintedLine {
  readonly depth: number
  readonly text: string
}

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gender: meText.record.genders, education: meText.record.educations, category: meText.record.categories, partyAffairs: meText.record.affairs, policeType: fileWords.policeType, state: fileWords.state,
  act: fileWords.act, post: meText.posts, status: { ...meText.status, ...fileText.corrections.state }, kind: fileWords.protectedKind, field: { ...fileWords.field, ...fileWords.protectedKind }, level: { ...meText.record.educations, ...fileWords.honourLevel },
}

const wordOf = (record: Record<string, unknown>, key: string, value: unknown): string => {
  const text = String(value)
  if (key === 'field') return words['field']?.[text] ?? dataLabels[text] ?? text
  // Before and after a change: the field says which words they have.
  const field = ['before', 'after', 'value'].includes(key) && typeof record['field'] === 'string' ? record['field'] : key
  if (instantFields.includes(key)) return formatTableTime(text)
  return words[field]?.[text] ?? codeWords[text] ?? text
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `field: words` of the plain fields of a record in one line; technical fields and empty ones are left out. */
const plainOf = (record: Record<string, unknown>): string =>
  Object.entries(record)
    .flatMap(([key, value]) => {
      const label = dataLabels[key]
      if (label === undefined || value === null || value === '' || typeof value === 'object') return []
      // Codes of plugins and of single facts have no Chinese word of their own; their titles say it.
      if (typeof value === 'string' && /^[a-z][\w-]*[.:][\w.:-]+$/.test(value)) return []
      return [`${label}：${wordOf(record, key, value)}`]
    })
    .join('；')

/** What a part holds as lines to print: one line per record, nested lists below it. */
export const printedLines = (data: unknown, depth = 0): PrintedLine[] => {
  if (Array.isArray(data)) return data.flatMap((item: unknown) => printedLines(item, depth))
  if (!isRecord(data)) return data === null || data === undefined ? [] : [{ depth, text: String(data) }]
  const plain = plainOf(data)
  const nested = Object.entries(data).flatMap(([key, value]) => {
    const label = dataLabels[key]
    if (label === undefined || typeof value !== 'object' || value === null) return []
    const lines = printedLines(value, depth + 1)
    return lines.length === 0 ? [] : [{ depth, text: `${label}：` }, ...lines]
  })
  return [...(plain === '' ? [] : [{ depth, text: plain }]), ...nested]
}
