import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { idsOfPath, unitsById } from '@dangjian/org'
import { z } from 'zod'
import { readableAudiences, seesAudience } from '../study-reach.ts'
import { hoursOfMinutes } from '../study-time.ts'
import type { QuizDraw } from './paper.ts'
import { questionFigures, type QuestionFigures } from './question-figures.ts'
import { countResults, findQuiz, listQuizRows, listSubmitted, type QuizRow } from './quiz-store.ts'

/** A quiz in an organizer's list: counts only, no list of people by result (AF-02). */
export interface QuizLine {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly state: QuizRow['state']
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly audience: { readonly orgUnitId: string; readonly name: string }
  readonly draw: QuizDraw
  readonly questions: number
  readonly passPercent: number
  readonly attempts: number
  readonly opensOn: string
  readonly closesOn: string
  readonly minutes: number
  readonly hours: number
  readonly submitted: number
  readonly people: number
  readonly passed: number
  readonly canManage: boolean
}

const linesOf = async (scope: Scope, rows: readonly QuizRow[]): Promise<QuizLine[]> => {
  const audienceId = (row: QuizRow): string => idsOfPath(row.audiencePath).at(-1) ?? ''
  const units = await unitsById(scope, rows.flatMap((row) => [row.orgUnitId, audienceId(row)]))
  const results = await countResults(scope, rows.map(({ id }) => id))
  return rows.map((row) => ({
    id: row.id, version: row.version, title: row.title, state: row.state, orgUnitId: row.orgUnitId, orgUnitName: units.get(row.orgUnitId)?.shortName ?? '',
    audience: { orgUnitId: audienceId(row), name: units.get(audienceId(row))?.name ?? '' }, draw: row.draw, questions: row.draw.mode === 'random' ? row.draw.count : row.draw.questionIds.length,
    passPercent: row.passPercent, attempts: row.attempts, opensOn: row.opensOn, closesOn: row.closesOn, minutes: row.minutes, hours: hoursOfMinutes(row.minutes),
    ...(results.get(row.id) ?? { submitted: 0, people: 0, passed: 0 }), canManage: can(scope.access, 'study.manage', units.get(row.orgUnitId)?.path ?? '/'),
  }))
}

export const listQuizzesInput = z.object({})
export type ListQuizzesInput = z.infer<typeof listQuizzesInput>

/** Quizzes for organizations in the person's reach, newest first. */
export const listQuizzes = async (scope: Scope): Promise<QuizLine[]> => linesOf(scope, await listQuizRows(scope, readableAudiences(scope)))

export const quizStatisticsInput = z.object({ id: z.uuid() })
export type QuizStatisticsInput = z.infer<typeof quizStatisticsInput>

/** A quiz with the figures of its questions. Throws NOT_FOUND. */
export const quizStatistics = async (scope: Scope, { id }: QuizStatisticsInput): Promise<QuizLine & { figures: readonly QuestionFigures[] }> => {
  const quiz = await findQuiz(scope, id)
  if (!quiz || !seesAudience(scope, quiz.audiencePath)) throw notFound('quiz')
  const [line] = await linesOf(scope, [quiz])
  if (!line) throw new Error('one row gives one line')
  return { ...line, figures: questionFigures(await listSubmitted(scope, id)) }
}
