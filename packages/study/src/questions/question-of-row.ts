import { questionSheet } from '../locales/zh-CN.ts'
import { questionFieldsSchema, type QuestionFields, type QuestionKey, type QuestionKind } from './question.ts'

/** One line of a workbook of questions, cell by cell; an empty cell is an empty text. */
export interface QuestionRow {
  readonly kind: QuestionKind
  readonly stem: string
  /** Options in their order, empty ones left out. */
  readonly options: readonly string[]
  /** `B`, `ABD`, 对, or one text per blank parted by `；`, ways of writing it parted by `/`. */
  readonly answer: string
  readonly explanation: string
  readonly basis: string
  /** Parted by 、. */
  readonly tags: string
  readonly difficulty: number
}

const judged = (answer: string): number[] => {
  const right: readonly string[] = questionSheet.right
  const wrong: readonly string[] = questionSheet.wrong
  return right.includes(answer) ? [0] : wrong.includes(answer) ? [1] : []
}

const lettered = (answer: string): number[] => [...answer.toUpperCase().replaceAll(/[^A-H]/g, '')].map((letter) => (letter.codePointAt(0) ?? 65) - 65).toSorted((a, b) => a - b)

const keyOf = ({ kind, answer }: QuestionRow): QuestionKey => {
  const trimmed = answer.trim()
  if (kind === 'judge') return judged(trimmed)
  if (kind !== 'blank') return lettered(trimmed)
  return trimmed.split(/[；;]/).map((part) => part.split(/[/／]/).map((text) => text.trim()).filter((text) => text !== '')).filter((texts) => texts.length > 0)
}

/** The question that a line says; undefined when its answer does not fit its kind, options and blanks. Pure. */
export const questionOfRow = (row: QuestionRow): QuestionFields | undefined => {
  const { kind, stem, explanation, basis, difficulty } = row
  const options = kind === 'single' || kind === 'multiple' ? [...row.options] : []
  const tags = [...new Set(row.tags.split(/[、,，\s]+/).filter((tag) => tag !== ''))].slice(0, 6)
  return questionFieldsSchema.safeParse({ kind, stem, options, key: keyOf(row), explanation, basis, tags, difficulty }).data
}
