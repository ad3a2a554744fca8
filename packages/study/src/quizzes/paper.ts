import { z } from 'zod'
import type { QuestionKey, QuestionKind } from '../questions/question.ts'

/** How a paper comes about: named questions in their order, or so many of some tags drawn anew for each attempt. */
export const quizDrawSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('fixed'), questionIds: z.array(z.uuid()).min(1).max(100).refine((ids) => new Set(ids).size === ids.length) }),
  z.object({ mode: z.literal('random'), tags: z.array(z.string().trim().min(1).max(20)).max(6), count: z.number().int().min(1).max(100) }),
])
export type QuizDraw = z.infer<typeof quizDrawSchema>

/** A question as it stood when the attempt began, with its key: stays on the server until the attempt is submitted. */
export interface PaperQuestion {
  readonly questionId: string
  readonly kind: QuestionKind
  readonly stem: string
  readonly options: readonly string[]
  readonly key: QuestionKey
  readonly explanation: string
  readonly basis: string
}

/** One answer: positions of options, or a text per blank. */
export const answerSchema = z.union([z.array(z.number().int().min(0).max(9)).max(10), z.array(z.string().max(200)).max(6)])
export type Answer = z.infer<typeof answerSchema>

/** Answers by position of the question in the paper (`0`, `1`, …). */
export const answerSheetSchema = z.record(z.string().regex(/^\d{1,2}$/), answerSchema)
export type AnswerSheet = z.infer<typeof answerSheetSchema>
