import type { Scope } from '@dangjian/db'
import { conflict, notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { listCoursesOfQuiz } from '../courses/course-store.ts'
import { creditHours } from '../hours/credit-hours.ts'
import { studySentences } from '../locales/zh-CN.ts'
import { actingLearner, type Learner } from '../study-reach.ts'
import { hoursOfMinutes } from '../study-time.ts'
import { toResult, type AttemptResult } from './attempt-view.ts'
import { gradePaper } from './grade.ts'
import { answerSheetSchema } from './paper.ts'
import { findQuiz, lockAttempt, updateAttempt, type AttemptRow, type QuizRow } from './quiz-store.ts'

const revision = z.number().int().min(0).max(1_000_000)

export const saveAnswersInput = z.object({ attemptId: z.uuid(), revision, answers: answerSheetSchema })
export type SaveAnswersInput = z.infer<typeof saveAnswersInput>

const locked = async (scope: Scope, attemptId: string): Promise<{ learner: Learner; attempt: AttemptRow; quiz: QuizRow }> => {
  const learner = await actingLearner(scope)
  const attempt = await lockAttempt(scope, attemptId, learner.memberId)
  const quiz = attempt ? await findQuiz(scope, attempt.quizId) : undefined
  if (!attempt || !quiz) throw notFound('quiz_attempt')
  return { learner, attempt, quiz }
}

/**
 * Keeps the answers of an open attempt. `revision` counts the saves of the paper: one that comes late over a bad line changes nothing. Answers with the revision that
 * is kept. Throws NOT_A_MEMBER, NOT_FOUND, QUIZ_CLOSED and ATTEMPT_SUBMITTED.
 */
export const saveAnswers = async (scope: Scope, input: SaveAnswersInput): Promise<{ revision: number }> => {
  const { attempt, quiz } = await locked(scope, input.attemptId)
  if (attempt.submittedAt !== null) throw conflict('ATTEMPT_SUBMITTED', { title: quiz.title })
  if (today(scope.clock) > quiz.closesOn) throw conflict('QUIZ_CLOSED', { title: quiz.title })
  if (input.revision <= attempt.revision) return { revision: attempt.revision }
  await updateAttempt(scope, attempt.id, { answers: input.answers, revision: input.revision, savedAt: scope.clock.now() })
  return { revision: input.revision }
}

const creditPassed = async (scope: Scope, learner: Learner, quiz: QuizRow): Promise<number> => {
  const ground = { ground: 'quiz', groundedBy: studySentences.quizGround, creditedOn: today(scope.clock), learner } as const
  const found = (await listCoursesOfQuiz(scope, quiz.id)).filter(({ course }) => learner.paths.includes(course.audiencePath))
  let minutes = 0
  for (const { course, version } of found) {
    const isNew = await creditHours(scope, { ...ground, sourceType: 'course', sourceId: course.id, title: studySentences.creditedCourse(version.title), minutes: version.content.minutes })
    if (isNew) minutes += version.content.minutes
  }
  if (quiz.minutes > 0 && (await creditHours(scope, { ...ground, sourceType: 'quiz', sourceId: quiz.id, title: studySentences.creditedQuiz(quiz.title), minutes: quiz.minutes }))) minutes += quiz.minutes
  return hoursOfMinutes(minutes)
}

export const submitAttemptInput = saveAnswersInput
export type SubmitAttemptInput = z.infer<typeof submitAttemptInput>

/**
 * Submits an attempt and grades it, once: however often and from however many phones it is sent, there is one result, and this is it. After the last day only answers
 * that were kept by then count. Passing credits the 学时 of the quiz and of the courses it proves, each once. Throws NOT_A_MEMBER and NOT_FOUND.
 */
export const submitAttempt = async (scope: Scope, input: SubmitAttemptInput): Promise<AttemptResult> => {
  const { learner, attempt, quiz } = await locked(scope, input.attemptId)
  const before = toResult(quiz, attempt)
  if (before) return before
  const isNewer = today(scope.clock) <= quiz.closesOn && input.revision >= attempt.revision
  const answers = isNewer ? input.answers : attempt.answers
  const { correct, passed } = gradePaper(attempt.paper, answers, quiz.passPercent)
  const submitted = { answers, correct, passed, submittedAt: scope.clock.now() }
  await updateAttempt(scope, attempt.id, submitted)
  const credited = passed ? await creditPassed(scope, learner, quiz) : 0
  await scope.audit({
    action: 'study.attempt-submitted', subject: { type: 'quiz_attempt', id: attempt.id }, orgPath: learner.path, summary: studySentences.attemptSubmitted(quiz.title, correct, attempt.paper.length), details: { passed },
  })
  const result = toResult(quiz, { ...attempt, ...submitted }, credited)
  if (!result) throw new Error('a submitted attempt has a result')
  return result
}
