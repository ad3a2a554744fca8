import type { AnswerSheet, OpenAttempt } from './types.ts'

/** The answers so far and how often they changed: what is kept on the device and on the server. */
export interface Sheet {
  readonly answers: AnswerSheet
  readonly revision: number
}

type Question = OpenAttempt['questions'][number]

/** Whether something was answered. Pure. */
export const isAnswered = (sheet: Sheet, index: number): boolean => (sheet.answers[String(index)] ?? []).some((part) => part !== '')

/** The positions chosen for a question. Pure. */
export const chosenOf = (sheet: Sheet, index: number): number[] => (sheet.answers[String(index)] ?? []).flatMap((part) => (typeof part === 'number' ? [part] : []))

/** The texts in the blanks of a question. Pure. */
export const textsOf = (sheet: Sheet, index: number): string[] => (sheet.answers[String(index)] ?? []).map(String)

const withAnswer = ({ answers, revision }: Sheet, index: number, answer: AnswerSheet[string]): Sheet => ({ answers: { ...answers, [String(index)]: answer }, revision: revision + 1 })

/** Chooses one option, or turns one of several on or off. Pure. */
export const choose = (sheet: Sheet, index: number, question: Pick<Question, 'kind'>, place: number): Sheet => {
  const chosen = chosenOf(sheet, index)
  if (question.kind !== 'multiple') return withAnswer(sheet, index, [place])
  return withAnswer(sheet, index, chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place].toSorted((a, b) => a - b))
}

/** Writes into one blank of several. Pure. */
export const fill = (sheet: Sheet, index: number, blanks: number, at: number, text: string): Sheet => {
  const texts = textsOf(sheet, index)
  return withAnswer(sheet, index, Array.from({ length: blanks }, (_, each) => (each === at ? text : (texts[each] ?? ''))))
}

/** How many blanks a stem has. Pure. */
export const blanksOf = (stem: string): number => Math.max(1, stem.split('（　）').length - 1)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isAnswer = (value: unknown): value is number[] | string[] => Array.isArray(value) && (value.every((part) => typeof part === 'number') || value.every((part) => typeof part === 'string'))

/** A sheet as it was kept on the device; null for anything else. Pure. */
export const readSheet = (text: string): Sheet | null => {
  try {
    const parsed: unknown = JSON.parse(text)
    if (!isRecord(parsed) || typeof parsed['revision'] !== 'number' || !isRecord(parsed['answers'])) return null
    const answers: AnswerSheet = {}
    for (const [key, value] of Object.entries(parsed['answers'])) if (isAnswer(value)) answers[key] = value
    return { revision: parsed['revision'], answers }
  } catch {
    return null
  }
}
