import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { studySentences } from '../locales/zh-CN.ts'
import { banksFor } from '../questions/banks.ts'
import { listActive } from '../questions/question-store.ts'
import { actingLearner } from '../study-reach.ts'
import { toOpenAttempt, type OpenAttempt } from './attempt-view.ts'
import { drawPaper } from './draw-paper.ts'
import { findQuiz, insertAttempt, lastAttemptNumber, listAttempts } from './quiz-store.ts'

export const startAttemptInput = z.object({ quizId: z.uuid() })
export type StartAttemptInput = z.infer<typeof startAttemptInput>

/**
 * Begins an attempt, or goes on with the one that is open, on whatever phone. The paper is drawn and frozen here; its key stays on the server. Throws NOT_A_MEMBER,
 * NOT_FOUND, QUIZ_NOT_OPEN, QUIZ_CLOSED, QUIZ_NO_ATTEMPTS_LEFT and QUIZ_TOO_FEW_QUESTIONS.
 */
export const startAttempt = async (scope: Scope, { quizId }: StartAttemptInput): Promise<OpenAttempt> => {
  const learner = await actingLearner(scope)
  const quiz = await findQuiz(scope, quizId)
  if (!quiz || quiz.state === 'draft' || !learner.paths.includes(quiz.audiencePath)) throw notFound('quiz')
  const open = (await listAttempts(scope, learner.memberId, [quizId])).find(({ submittedAt }) => submittedAt === null)
  if (open) return toOpenAttempt(quiz, open)
  const day = today(scope.clock)
  if (day < quiz.opensOn) throw conflict('QUIZ_NOT_OPEN', { title: quiz.title, opensOn: quiz.opensOn })
  if (quiz.state === 'withdrawn' || day > quiz.closesOn) throw conflict('QUIZ_CLOSED', { title: quiz.title })
  const number = (await lastAttemptNumber(scope, quizId, learner.memberId)) + 1
  if (number > quiz.attempts) throw conflict('QUIZ_NO_ATTEMPTS_LEFT', { title: quiz.title, attempts: quiz.attempts })
  const bank = await listActive(scope, banksFor(await getOrgUnit(scope, quiz.orgUnitId)), quiz.draw.mode === 'random' ? quiz.draw.tags : [])
  const id = newId()
  const paper = drawPaper(quiz.draw, bank, id)
  if (paper.length === 0) throw new AppError('QUIZ_TOO_FEW_QUESTIONS', { wanted: 1, found: 0 })
  const isNew = await insertAttempt(scope, { id, quizId, memberId: learner.memberId, number, paper, answers: {}, startedAt: scope.clock.now() })
  if (isNew) await scope.audit({ action: 'study.attempt-started', subject: { type: 'quiz_attempt', id }, orgPath: learner.path, summary: studySentences.attemptStarted(quiz.title, number) })
  const attempt = (await listAttempts(scope, learner.memberId, [quizId])).find(({ submittedAt }) => submittedAt === null)
  if (!attempt) throw conflict('ATTEMPT_SUBMITTED', { title: quiz.title })
  return toOpenAttempt(quiz, attempt)
}
