import type { Scope } from '@dangjian/db'
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm'
import { addressedTo, seenBy } from '../audience-condition.ts'
import { quizAttempts, quizzes } from '../tables.ts'

export type QuizRow = typeof quizzes.$inferSelect
export type AttemptRow = typeof quizAttempts.$inferSelect

const one = (scope: Scope, id: string) => and(eq(quizzes.tenantId, scope.tenantId), eq(quizzes.id, id))

export const findQuiz = async (scope: Scope, id: string): Promise<QuizRow | undefined> => (await scope.tx.select().from(quizzes).where(one(scope, id)))[0]

export const lockQuiz = async (scope: Scope, id: string): Promise<QuizRow | undefined> => (await scope.tx.select().from(quizzes).where(one(scope, id)).for('update'))[0]

export const insertQuiz = async (scope: Scope, row: Omit<typeof quizzes.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(quizzes).values({ ...row, tenantId: scope.tenantId })
}

export const updateQuiz = async (scope: Scope, id: string, change: Partial<Omit<QuizRow, 'tenantId' | 'id'>>): Promise<void> => {
  await scope.tx.update(quizzes).set(change).where(one(scope, id))
}

/** Quizzes an organizer sees, newest first, 500 at most. */
export const listQuizRows = (scope: Scope, reach: { inside: readonly string[]; above: readonly string[] }): Promise<QuizRow[]> =>
  scope.tx.select().from(quizzes).where(and(eq(quizzes.tenantId, scope.tenantId), seenBy(quizzes.audiencePath, reach))).orderBy(desc(quizzes.id)).limit(500)

/** Published quizzes for the paths, the one that closes first on top. */
export const listQuizzesFor = (scope: Scope, paths: readonly string[]): Promise<QuizRow[]> =>
  scope.tx.select().from(quizzes).where(and(eq(quizzes.tenantId, scope.tenantId), eq(quizzes.state, 'published'), addressedTo(quizzes.audiencePath, paths))).orderBy(asc(quizzes.closesOn), asc(quizzes.id)).limit(200)

/** A member's attempts at the quizzes, in order. */
export const listAttempts = (scope: Scope, memberId: string, quizIds: readonly string[]): Promise<AttemptRow[]> =>
  quizIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(quizAttempts)
        .where(and(eq(quizAttempts.tenantId, scope.tenantId), eq(quizAttempts.memberId, memberId), inArray(quizAttempts.quizId, [...quizIds])))
        .orderBy(asc(quizAttempts.number))

export const lastAttemptNumber = async (scope: Scope, quizId: string, memberId: string): Promise<number> => {
  const [row] = await scope.tx
    .select({ number: max(quizAttempts.number) })
    .from(quizAttempts)
    .where(and(eq(quizAttempts.tenantId, scope.tenantId), eq(quizAttempts.quizId, quizId), eq(quizAttempts.memberId, memberId)))
  return row?.number ?? 0
}

/** False when the member began the same attempt a moment ago on another phone. */
export const insertAttempt = async (scope: Scope, row: Omit<typeof quizAttempts.$inferInsert, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(quizAttempts).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [quizAttempts.tenantId, quizAttempts.quizId, quizAttempts.memberId, quizAttempts.number] }).returning({ id: quizAttempts.id })).length === 1

/** One attempt of the member, locked until the transaction ends. */
export const lockAttempt = async (scope: Scope, id: string, memberId: string): Promise<AttemptRow | undefined> => {
  const [row] = await scope.tx
    .select()
    .from(quizAttempts)
    .where(and(eq(quizAttempts.tenantId, scope.tenantId), eq(quizAttempts.id, id), eq(quizAttempts.memberId, memberId)))
    .for('update')
  return row
}

/** Changes an attempt that is still open; false when it has been submitted. */
export const updateAttempt = async (scope: Scope, id: string, change: Partial<Omit<AttemptRow, 'tenantId' | 'id'>>): Promise<boolean> =>
  (await scope.tx
    .update(quizAttempts)
    .set(change)
    .where(and(eq(quizAttempts.tenantId, scope.tenantId), eq(quizAttempts.id, id), isNull(quizAttempts.submittedAt)))
    .returning({ id: quizAttempts.id })).length === 1

/** Submitted attempts of quizzes, counted: attempts, and members who passed at least once. */
export const countResults = async (scope: Scope, quizIds: readonly string[]): Promise<Map<string, { submitted: number; passed: number; people: number }>> => {
  if (quizIds.length === 0) return new Map()
  const rows = await scope.tx
    .select({
      quizId: quizAttempts.quizId, submitted: count(), people: sql<number>`count(distinct ${quizAttempts.memberId})::int`,
      passed: sql<number>`count(distinct ${quizAttempts.memberId}) filter (where ${quizAttempts.passed})::int`,
    })
    .from(quizAttempts)
    .where(and(eq(quizAttempts.tenantId, scope.tenantId), inArray(quizAttempts.quizId, [...quizIds]), isNotNull(quizAttempts.submittedAt)))
    .groupBy(quizAttempts.quizId)
  return new Map(rows.map(({ quizId, ...counts }) => [quizId, counts]))
}

/** Papers and answers of a quiz's submitted attempts without the people: what the statistics of questions are made from, 20,000 at most. */
export const listSubmitted = (scope: Scope, quizId: string): Promise<Array<Pick<AttemptRow, 'paper' | 'answers' | 'correct'>>> =>
  scope.tx
    .select({ paper: quizAttempts.paper, answers: quizAttempts.answers, correct: quizAttempts.correct })
    .from(quizAttempts)
    .where(and(eq(quizAttempts.tenantId, scope.tenantId), eq(quizAttempts.quizId, quizId), isNotNull(quizAttempts.submittedAt)))
    .limit(20_000)
