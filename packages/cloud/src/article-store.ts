import { encodeCursor, pathRangeEnd, type Page, type Scope } from '@dangjian/db'
import { and, count, desc, eq, gte, ilike, inArray, lt, or, sql, type SQL } from 'drizzle-orm'
import { articles } from './tables.ts'

export type ArticleRow = typeof articles.$inferSelect
export type ArticleStatus = ArticleRow['status']
export type ArticleColumn = ArticleRow['column']

export const insertArticle = async (scope: Scope, row: Omit<ArticleRow, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(articles).values({ ...row, tenantId: scope.tenantId })
}

export const findArticle = async (scope: Scope, id: string): Promise<ArticleRow | undefined> => {
  const [row] = await scope.tx.select().from(articles).where(and(eq(articles.tenantId, scope.tenantId), eq(articles.id, id)))
  return row
}

/** Changes an article that still has the given status; false when somebody was faster. */
export const updateArticle = async (scope: Scope, id: string, status: ArticleStatus, change: Partial<Omit<ArticleRow, 'tenantId' | 'id'>>): Promise<boolean> => {
  const rows = await scope.tx
    .update(articles)
    .set(change)
    .where(and(eq(articles.tenantId, scope.tenantId), eq(articles.id, id), eq(articles.status, status)))
    .returning({ id: articles.id })
  return rows.length === 1
}

interface Order {
  readonly before: SQL | undefined
  readonly by: readonly SQL[]
}

const page = async (scope: Scope, where: SQL | undefined, order: Order, limit: number): Promise<Page<ArticleRow>> => {
  const rows = await scope.tx.select().from(articles).where(and(where, order.before)).orderBy(...order.by).limit(limit + 1)
  const [counted] = await scope.tx.select({ total: count() }).from(articles).where(where)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, total: counted?.total ?? 0, next: rows.length > limit && last ? encodeCursor([last.id]) : null }
}

/** Articles addressed inside the subtrees, newest draft first; `text` is a part of the title. */
export const pageArticlesInside = (
  scope: Scope,
  filter: {
    paths: readonly string[]; status?: ArticleStatus | undefined; column?: ArticleColumn | undefined; text?: string | undefined; beforeId?: string | undefined; limit: number
  },
): Promise<Page<ArticleRow>> => {
  const inside = or(...filter.paths.map((path) => and(gte(articles.audiencePath, path), lt(articles.audiencePath, pathRangeEnd(path))))) ?? sql`false`
  const status = filter.status === undefined ? undefined : eq(articles.status, filter.status)
  const order = { before: filter.beforeId === undefined ? undefined : lt(articles.id, filter.beforeId), by: [desc(articles.id)] }
  const column = filter.column === undefined ? undefined : eq(articles.column, filter.column)
  const titled = filter.text === undefined ? undefined : ilike(articles.title, `%${filter.text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)
  return page(scope, and(eq(articles.tenantId, scope.tenantId), inside, status, column, titled), order, filter.limit)
}

/** Published articles addressed to any of the organizations a reader stands in, by the day of publication, newest first. */
export const pageArticlesFor = (
  scope: Scope, filter: { paths: readonly string[]; column?: ArticleColumn | undefined; beforeId?: string | undefined; limit: number },
): Promise<Page<ArticleRow>> => {
  const column = filter.column === undefined ? undefined : eq(articles.column, filter.column)
  const addressed = filter.paths.length === 0 ? sql`false` : inArray(articles.audiencePath, [...filter.paths])
  const before = filter.beforeId === undefined ? undefined : sql`(${articles.publishedAt}, ${articles.id}) < (
    select b.published_at, b.id from articles b where b.tenant_id = ${scope.tenantId} and b.id = ${filter.beforeId})`
  const where = and(eq(articles.tenantId, scope.tenantId), eq(articles.status, 'published'), addressed, column)
  return page(scope, where, { before, by: [desc(articles.publishedAt), desc(articles.id)] }, filter.limit)
}
