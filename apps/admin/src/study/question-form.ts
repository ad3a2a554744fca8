import type { QuestionLine } from './types.ts'

/** A question as the form holds it. */
export interface QuestionValues {
  orgUnitId: string
  kind: QuestionLine['kind']
  stem: string
  options?: string[]
  /** Positions of the right options; judge: 0 right, 1 wrong. */
  chosen?: number[]
  /** One line per blank, accepted texts parted by `/`. */
  blanks?: string
  explanation?: string
  basis?: string
  tags?: string[]
  difficulty: number
}

type Fields = Pick<QuestionLine, 'kind' | 'stem' | 'key' | 'difficulty' | 'explanation' | 'basis'> & { options: string[]; tags: string[] }

const blank = '（　）'

/** What the form sends. Pure. */
export const fieldsOf = (values: QuestionValues): Fields => {
  const isBlank = values.kind === 'blank'
  const isChoice = values.kind === 'single' || values.kind === 'multiple'
  const texts = (values.blanks ?? '').split('\n').map((line) => line.split(/[/／]/).map((part) => part.trim()).filter((part) => part !== '')).filter((parts) => parts.length > 0)
  return {
    kind: values.kind, stem: values.stem.trim(), options: isChoice ? (values.options ?? []).map((option) => option.trim()).filter((option) => option !== '') : [], key: isBlank ? texts : [...(values.chosen ?? [])].toSorted((a, b) => a - b),
    explanation: (values.explanation ?? '').trim(), basis: (values.basis ?? '').trim(), tags: values.tags ?? [], difficulty: values.difficulty,
  }
}

/** Whether the key fits the kind, as the server asks. Pure. */
export const isSound = ({ kind, options, key, stem }: Fields): boolean => {
  if (kind === 'blank') return key.length > 0 && stem.split(blank).length - 1 === key.length
  if (kind === 'judge') return key.length === 1
  if (options.length < 2 || new Set(options).size !== options.length || key.some((place) => typeof place === 'number' && place >= options.length)) return false
  return kind === 'single' ? key.length === 1 : key.length >= 2
}

/** A question of the bank as the form shows it. Pure. */
export const valuesOf = (question: QuestionLine): QuestionValues => ({
  orgUnitId: question.orgUnitId, kind: question.kind, stem: question.stem, options: [...question.options], chosen: question.key.flatMap((place) => (typeof place === 'number' ? [place] : [])),
  blanks: question.key.flatMap((texts) => (typeof texts === 'number' ? [] : [texts.join('/')])).join('\n'), explanation: question.explanation, basis: question.basis, tags: [...question.tags], difficulty: question.difficulty,
})
