import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, isLocalDate, newId, notFound, today } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { studySentences } from '../locales/zh-CN.ts'
import { banksFor } from '../questions/banks.ts'
import { listActive } from '../questions/question-store.ts'
import { audienceWithin, managedUnit, seesAudience } from '../study-reach.ts'
import { drawPaper } from './draw-paper.ts'
import { quizDrawSchema, type QuizDraw } from './paper.ts'
import { insertQuiz, lockQuiz, updateQuiz, type QuizRow } from './quiz-store.ts'

const day = z.string().refine(isLocalDate)

const quizFields = z.object({
  audienceUnitId: z.uuid(),
  title: z.string().trim().min(2).max(80),
  draw: quizDrawSchema,
  passPercent: z.number().int().min(1).max(100),
  attempts: z.number().int().min(1).max(20),
  opensOn: day,
  closesOn: day,
  minutes: z.number().int().min(0).max(450),
})

export const createQuizInput = quizFields.extend({ orgUnitId: z.uuid() })
export type CreateQuizInput = z.infer<typeof createQuizInput>
export const editQuizInput = quizFields.extend({ id: z.uuid(), version: z.number().int().positive() })
export type EditQuizInput = z.infer<typeof editQuizInput>

const requireDrawable = async (scope: Scope, unit: OrgUnit, draw: QuizDraw): Promise<void> => {
  const bank = await listActive(scope, banksFor(unit), draw.mode === 'random' ? draw.tags : [])
  const wanted = draw.mode === 'random' ? draw.count : draw.questionIds.length
  const found = drawPaper(draw, bank, 'any').length
  if (found < wanted) throw new AppError('QUIZ_TOO_FEW_QUESTIONS', { path: 'draw', wanted, found })
}

const requireWindow = (input: { opensOn: string; closesOn: string }): void => {
  if (input.closesOn < input.opensOn) throw new AppError('QUIZ_DATES', { path: 'closesOn' })
}

/** Prepares a quiz as a draft. Throws NOT_FOUND, FORBIDDEN (study.manage), STUDY_AUDIENCE_OUTSIDE, QUIZ_DATES and QUIZ_TOO_FEW_QUESTIONS. */
export const createQuiz = async (scope: Scope, { orgUnitId, audienceUnitId, ...fields }: CreateQuizInput): Promise<{ id: string }> => {
  const unit = await managedUnit(scope, orgUnitId)
  const audience = await audienceWithin(scope, unit, audienceUnitId)
  requireWindow(fields)
  await requireDrawable(scope, unit, fields.draw)
  const id = newId()
  await insertQuiz(scope, { ...fields, id, orgUnitId: unit.id, audiencePath: audience.path, state: 'draft', createdBy: scope.actor.name, createdAt: scope.clock.now() })
  await scope.audit({ action: 'study.quiz-created', subject: { type: 'quiz', id }, orgPath: unit.path, summary: studySentences.quizSaved(fields.title) })
  return { id }
}

const lockManaged = async (scope: Scope, id: string): Promise<{ quiz: QuizRow; unit: OrgUnit }> => {
  const quiz = await lockQuiz(scope, id)
  if (!quiz || !seesAudience(scope, quiz.audiencePath)) throw notFound('quiz')
  const unit = await getOrgUnit(scope, quiz.orgUnitId)
  requireCan(scope.access, 'study.manage', unit.path)
  return { quiz, unit }
}

/** Changes a draft. Throws as `createQuiz`, QUIZ_PUBLISHED for a quiz that people answer, and QUIZ_CHANGED when somebody saved since `version`. */
export const editQuiz = async (scope: Scope, { id, version, audienceUnitId, ...fields }: EditQuizInput): Promise<{ id: string }> => {
  const { quiz, unit } = await lockManaged(scope, id)
  if (quiz.state !== 'draft') throw conflict('QUIZ_PUBLISHED', { title: quiz.title })
  if (quiz.version !== version) throw conflict('QUIZ_CHANGED', { title: quiz.title })
  const audience = await audienceWithin(scope, unit, audienceUnitId)
  requireWindow(fields)
  await requireDrawable(scope, unit, fields.draw)
  await updateQuiz(scope, id, { ...fields, audiencePath: audience.path, version: version + 1 })
  await scope.audit({ action: 'study.quiz-edited', subject: { type: 'quiz', id }, orgPath: unit.path, summary: studySentences.quizSaved(fields.title) })
  return { id }
}

export const publishQuizInput = z.object({ id: z.uuid() })
export type PublishQuizInput = z.infer<typeof publishQuizInput>

/** Opens a draft to its audience in its window. Throws NOT_FOUND, FORBIDDEN (study.manage), QUIZ_PUBLISHED, QUIZ_DATES (over already) and QUIZ_TOO_FEW_QUESTIONS. */
export const publishQuiz = async (scope: Scope, { id }: PublishQuizInput): Promise<{ id: string }> => {
  const { quiz, unit } = await lockManaged(scope, id)
  if (quiz.state !== 'draft') throw conflict('QUIZ_PUBLISHED', { title: quiz.title })
  if (quiz.closesOn < today(scope.clock)) throw new AppError('QUIZ_DATES', { path: 'closesOn' })
  await requireDrawable(scope, unit, quiz.draw)
  await updateQuiz(scope, id, { state: 'published', version: quiz.version + 1 })
  await scope.audit({ action: 'study.quiz-published', subject: { type: 'quiz', id }, orgPath: unit.path, summary: studySentences.quizPublished(quiz.title) })
  return { id }
}

/** Ends a quiz early: nobody begins it any more, what was begun can be submitted, results stay. Throws NOT_FOUND, FORBIDDEN (study.manage) and QUIZ_NOT_PUBLISHED. */
export const withdrawQuiz = async (scope: Scope, { id }: PublishQuizInput): Promise<{ id: string }> => {
  const { quiz, unit } = await lockManaged(scope, id)
  if (quiz.state !== 'published') throw conflict('QUIZ_NOT_PUBLISHED', { title: quiz.title })
  await updateQuiz(scope, id, { state: 'withdrawn', version: quiz.version + 1 })
  await scope.audit({ action: 'study.quiz-withdrawn', subject: { type: 'quiz', id }, orgPath: unit.path, summary: studySentences.quizWithdrawn(quiz.title) })
  return { id }
}
