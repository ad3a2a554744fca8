import { encodeCursor, type Page, type Scope } from '@dangjian/db'
import { and, asc, count, desc, eq, ilike, inArray, lt, sql, type SQL } from 'drizzle-orm'
import { questions } from '../tables.ts'
import type { QuestionKind } from './question.ts'

export type QuestionRow = typeof questions.$inferSelect

export const lockQuestion = async (scope: Scope, id: string): Promise<QuestionRow | undefined> => {
  const [row] = await scope.tx.select().from(questions).where(and(eq(questions.tenantId, scope.tenantId), eq(questions.id, id))).for('update')
  return row
}

/** How many of the rows were new: the same stem stands once in a bank. */
export const insertQuestions = async (scope: Scope, rows: ReadonlyArray<Omit<typeof questions.$inferInsert, 'tenantId'>>): Promise<number> => {
  if (rows.length === 0) return 0
  const made = await scope.tx.insert(questions).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId }))).onConflictDoNothing({ target: [questions.tenantId, questions.orgUnitId, questions.stem], where: sql`state = 'active'` }).returning({ id: questions.id })
  return made.length
}

export const updateQuestion = async (scope: Scope, id: string, change: Partial<Omit<QuestionRow, 'tenantId' | 'id'>>): Promise<void> => {
  await scope.tx.update(questions).set(change).where(and(eq(questions.tenantId, scope.tenantId), eq(questions.id, id)))
}

/** Whether another active question of the bank has the stem. */
export const hasStem = async (scope: Scope, orgUnitId: string, stem: string, exceptId: string): Promise<boolean> => {
  const rows = await scope.tx
    .select({ id: questions.id })
    .from(questions)
    .where(and(eq(questions.tenantId, scope.tenantId), eq(questions.orgUnitId, orgUnitId), eq(questions.stem, stem), eq(questions.state, 'active')))
  return rows.some(({ id }) => id !== exceptId)
}

/** Active questions of the banks of the organizations, in the order of their ids. */
export const listActive = (scope: Scope, unitIds: readonly string[], tags: readonly string[] = []): Promise<QuestionRow[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(questions)
        .where(and(eq(questions.tenantId, scope.tenantId), inArray(questions.orgUnitId, [...unitIds]), eq(questions.state, 'active'), hasTag(tags)))
        .orderBy(asc(questions.id))

const hasTag = (tags: readonly string[]): SQL | undefined => (tags.length === 0 ? undefined : sql`jsonb_exists_any(${questions.tags}, ${sql.param([...tags])}::text[])`)

export interface QuestionFilter {
  readonly unitIds: readonly string[]
  readonly kind?: QuestionKind | undefined
  readonly difficulty?: number | undefined
  readonly tag?: string | undefined
  readonly text?: string | undefined
  readonly beforeId?: string | undefined
  readonly limit: number
}

/** A page of the bank, newest first. */
export const pageQuestions = async (scope: Scope, filter: QuestionFilter): Promise<Page<QuestionRow>> => {
  const where = and(
    eq(questions.tenantId, scope.tenantId), filter.unitIds.length === 0 ? sql`false` : inArray(questions.orgUnitId, [...filter.unitIds]), eq(questions.state, 'active'),
    filter.kind === undefined ? undefined : eq(questions.kind, filter.kind), filter.difficulty === undefined ? undefined : eq(questions.difficulty, filter.difficulty),
    filter.tag === undefined ? undefined : hasTag([filter.tag]), filter.text === undefined ? undefined : ilike(questions.stem, `%${filter.text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`),
  )
  const rows = await scope.tx.select().from(questions).where(and(where, filter.beforeId === undefined ? undefined : lt(questions.id, filter.beforeId))).orderBy(desc(questions.id)).limit(filter.limit + 1)
  const [counted] = await scope.tx.select({ total: count() }).from(questions).where(where)
  const items = rows.slice(0, filter.limit)
  const last = items.at(-1)
  return { items, total: counted?.total ?? 0, next: rows.length > filter.limit && last ? encodeCursor([last.id]) : null }
}

/** Every tag of the banks with how many active questions carry it. */
export const countTags = async (scope: Scope, unitIds: readonly string[]): Promise<Array<{ tag: string; count: number }>> => {
  if (unitIds.length === 0) return []
  const tag = sql<string>`jsonb_array_elements_text(${questions.tags})`
  const tagged = scope.tx
    .select({ tag: tag.as('tag') })
    .from(questions)
    .where(and(eq(questions.tenantId, scope.tenantId), inArray(questions.orgUnitId, [...unitIds]), eq(questions.state, 'active')))
    .as('tagged')
  return scope.tx.select({ tag: tagged.tag, count: sql<number>`count(*)::int` }).from(tagged).groupBy(tagged.tag).orderBy(asc(tagged.tag))
}

/** Active stems of a bank. */
export const listStems = async (scope: Scope, orgUnitId: string): Promise<Set<string>> => {
  const rows = await scope.tx.select({ stem: questions.stem }).from(questions).where(and(eq(questions.tenantId, scope.tenantId), eq(questions.orgUnitId, orgUnitId), eq(questions.state, 'active')))
  return new Set(rows.map(({ stem }) => stem))
}
