import type { Scope } from '@dangjian/db'
import { conflict, newId, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { studySentences } from '../locales/zh-CN.ts'
import { managedUnit } from '../study-reach.ts'
import { questionFieldsSchema } from './question.ts'
import { hasStem, insertQuestions, lockQuestion, updateQuestion } from './question-store.ts'

export const addQuestionInput = z.object({ orgUnitId: z.uuid(), fields: questionFieldsSchema })
export type AddQuestionInput = z.infer<typeof addQuestionInput>

/** Puts a question into the bank of an organization. Throws NOT_FOUND, FORBIDDEN (study.manage) and QUESTION_EXISTS for a stem that stands in the bank already. */
export const addQuestion = async (scope: Scope, { orgUnitId, fields }: AddQuestionInput): Promise<{ id: string }> => {
  const unit = await managedUnit(scope, orgUnitId)
  const id = newId()
  const made = await insertQuestions(scope, [{ ...fields, id, orgUnitId: unit.id, state: 'active', createdBy: scope.actor.name, createdAt: scope.clock.now() }])
  if (made === 0) throw conflict('QUESTION_EXISTS', { path: 'stem' })
  await scope.audit({ action: 'study.question-added', subject: { type: 'question', id }, orgPath: unit.path, summary: studySentences.questionSaved(fields.stem) })
  return { id }
}

export const editQuestionInput = z.object({ id: z.uuid(), version: z.number().int().positive(), fields: questionFieldsSchema })
export type EditQuestionInput = z.infer<typeof editQuestionInput>

/**
 * Changes a question for papers drawn from now on; papers that somebody began keep what they showed. Throws NOT_FOUND, FORBIDDEN (study.manage), QUESTION_CHANGED
 * and QUESTION_EXISTS.
 */
export const editQuestion = async (scope: Scope, { id, version, fields }: EditQuestionInput): Promise<{ id: string }> => {
  const question = await lockQuestion(scope, id)
  if (!question) throw notFound('question')
  const unit = await managedUnit(scope, question.orgUnitId)
  if (question.version !== version || question.state !== 'active') throw conflict('QUESTION_CHANGED')
  if (await hasStem(scope, unit.id, fields.stem, id)) throw conflict('QUESTION_EXISTS', { path: 'stem' })
  await updateQuestion(scope, id, { ...fields, version: version + 1 })
  await scope.audit({ action: 'study.question-edited', subject: { type: 'question', id }, orgPath: unit.path, summary: studySentences.questionSaved(fields.stem), details: { version: version + 1 } })
  return { id }
}

export const retireQuestionInput = z.object({ id: z.uuid() })
export type RetireQuestionInput = z.infer<typeof retireQuestionInput>

/** Takes a question out of the bank; papers that hold it stay as they are. Throws NOT_FOUND, FORBIDDEN (study.manage) and QUESTION_CHANGED. */
export const retireQuestion = async (scope: Scope, { id }: RetireQuestionInput): Promise<{ id: string }> => {
  const question = await lockQuestion(scope, id)
  if (!question) throw notFound('question')
  const unit = await managedUnit(scope, question.orgUnitId)
  if (question.state !== 'active') throw conflict('QUESTION_CHANGED')
  await updateQuestion(scope, id, { state: 'retired', version: question.version + 1 })
  await scope.audit({ action: 'study.question-retired', subject: { type: 'question', id }, orgPath: unit.path, summary: studySentences.questionRetired(question.stem) })
  return { id }
}
