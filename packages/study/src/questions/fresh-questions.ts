import type { Scope } from '@dangjian/db'
import { and, count, eq, inArray, sql } from 'drizzle-orm'
import { questions, quizzes } from '../tables.ts'

/** For the undo of an import: questions that nothing holds on to yet. Papers that were drawn keep their own copy and are no hindrance. */
export const freshQuestions = {
  /** How many quizzes name one of the questions. */
  countQuizzes: async (scope: Scope, ids: readonly string[]): Promise<number> => {
    if (ids.length === 0) return 0
    const [row] = await scope.tx
      .select({ named: count() })
      .from(quizzes)
      .where(and(eq(quizzes.tenantId, scope.tenantId), sql`jsonb_exists_any(coalesce(${quizzes.draw} -> 'questionIds', '[]'::jsonb), ${sql.param([...ids])}::text[])`))
    return row?.named ?? 0
  },
  /** Takes the questions away. */
  remove: async (scope: Scope, ids: readonly string[]): Promise<void> => {
    if (ids.length > 0) await scope.tx.delete(questions).where(and(eq(questions.tenantId, scope.tenantId), inArray(questions.id, [...ids])))
  },
}
