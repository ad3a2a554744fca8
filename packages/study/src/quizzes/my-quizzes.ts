import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { actingLearner } from '../study-reach.ts'
import { hoursOfMinutes } from '../study-time.ts'
import { toResult, type AttemptResult } from './attempt-view.ts'
import { findQuiz, listAttempts, listQuizzesFor, lockAttempt, type AttemptRow, type QuizRow } from './quiz-store.ts'

/** 可作答, 作答中, 未开始, 已合格, 次数已用完, 已截止. */
export type MyQuizState = 'open' | 'begun' | 'later' | 'passed' | 'used' | 'closed'

/** A quiz that is addressed to the member. */
export interface MyQuiz {
  readonly id: string
  readonly title: string
  readonly opensOn: string
  readonly closesOn: string
  readonly passPercent: number
  readonly attempts: number
  readonly used: number
  readonly hours: number
  readonly state: MyQuizState
  /** Of the attempts so far the one with most right answers; the member's own, compared with nobody. */
  readonly best: { readonly correct: number; readonly total: number } | null
}

const stateOf = (quiz: QuizRow, own: readonly AttemptRow[], day: string): MyQuizState => {
  if (own.some(({ passed }) => passed === true)) return 'passed'
  if (own.some(({ submittedAt }) => submittedAt === null)) return 'begun'
  if (quiz.state !== 'published' || day > quiz.closesOn) return 'closed'
  if (day < quiz.opensOn) return 'later'
  return own.length >= quiz.attempts ? 'used' : 'open'
}

const toMine = (quiz: QuizRow, own: readonly AttemptRow[], day: string): MyQuiz => {
  const done = own.flatMap(({ correct, paper }) => (correct === null ? [] : [{ correct, total: paper.length }]))
  const best = done.toSorted((a, b) => b.correct * a.total - a.correct * b.total)[0]
  return {
    id: quiz.id, title: quiz.title, opensOn: quiz.opensOn, closesOn: quiz.closesOn, passPercent: quiz.passPercent, attempts: quiz.attempts, used: own.length, hours: hoursOfMinutes(quiz.minutes),
    state: stateOf(quiz, own, day), best: best ?? null,
  }
}

/** Quizzes addressed to the acting member, the one that closes first on top. Throws NOT_A_MEMBER. */
export const myQuizzes = async (scope: Scope): Promise<MyQuiz[]> => {
  const learner = await actingLearner(scope)
  const found = await listQuizzesFor(scope, learner.paths)
  const own = await listAttempts(scope, learner.memberId, found.map(({ id }) => id))
  return found.map((quiz) => toMine(quiz, own.filter(({ quizId }) => quizId === quiz.id), today(scope.clock)))
}

/** A quiz with the member's attempts. */
export interface MyQuizDetail extends MyQuiz {
  readonly attemptList: ReadonlyArray<{ readonly id: string; readonly number: number; readonly submittedAt: Date | null; readonly correct: number | null; readonly total: number; readonly passed: boolean | null }>
}

export const myQuizInput = z.object({ id: z.uuid() })
export type MyQuizInput = z.infer<typeof myQuizInput>

/** One quiz addressed to the member, or answered by the member. Throws NOT_A_MEMBER and NOT_FOUND. */
export const myQuiz = async (scope: Scope, { id }: MyQuizInput): Promise<MyQuizDetail> => {
  const learner = await actingLearner(scope)
  const quiz = await findQuiz(scope, id)
  const own = quiz ? await listAttempts(scope, learner.memberId, [id]) : []
  if (!quiz || quiz.state === 'draft' || (!learner.paths.includes(quiz.audiencePath) && own.length === 0)) throw notFound('quiz')
  const attemptList = own.map(({ id: attemptId, number, submittedAt, correct, paper, passed }) => ({ id: attemptId, number, submittedAt, correct, total: paper.length, passed }))
  return { ...toMine(quiz, own, today(scope.clock)), attemptList }
}

export const myResultInput = z.object({ attemptId: z.uuid() })
export type MyResultInput = z.infer<typeof myResultInput>

/** The member's own submitted attempt with answers, key and explanations. Throws NOT_A_MEMBER, and NOT_FOUND while it is open. */
export const myResult = async (scope: Scope, { attemptId }: MyResultInput): Promise<AttemptResult> => {
  const learner = await actingLearner(scope)
  const attempt = await lockAttempt(scope, attemptId, learner.memberId)
  const quiz = attempt ? await findQuiz(scope, attempt.quizId) : undefined
  const result = attempt && quiz ? toResult(quiz, attempt) : undefined
  if (!result) throw notFound('quiz_attempt')
  return result
}
