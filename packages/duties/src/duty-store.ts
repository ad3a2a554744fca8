import { pathRangeEnd, type Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, asc, count, eq, gt, gte, inArray, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import { checklists, checklistTemplates, dutyEvidence, dutyItems } from './tables.ts'

export type ItemRow = typeof dutyItems.$inferSelect
export type EvidenceRow = typeof dutyEvidence.$inferSelect

/** Adds a list; undefined when the organization has that list for that year. */
export const insertChecklist = async (scope: Scope, row: Omit<typeof checklists.$inferInsert, 'tenantId'>): Promise<string | undefined> => {
  const [added] = await scope.tx.insert(checklists).values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [checklists.tenantId, checklists.orgUnitId, checklists.templateKey, checklists.year] }).returning({ id: checklists.id })
  return added?.id
}

/** Adds the items of a list. */
export const insertItems = async (scope: Scope, rows: ReadonlyArray<Omit<typeof dutyItems.$inferInsert, 'tenantId'>>): Promise<void> => {
  await scope.tx.insert(dutyItems).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

/** What a list of duties is narrowed to. */
export interface DutyFilter {
  /** Subtrees that the person may read. */
  readonly paths: readonly string[]
  readonly status?: 'open' | 'done' | undefined
  readonly dueBefore?: string | undefined
  readonly year?: number | undefined
  readonly templateKey?: string | undefined
  readonly itemId?: string | undefined
}

const columns = {
  item: dutyItems, listTitle: checklists.title, templateKey: checklists.templateKey, templateVersion: checklists.templateVersion, year: checklists.year,
  unitName: orgUnits.name, unitPath: orgUnits.path,
}

/** Items of lists whose template is available: while its plugin is off they are hidden. A list that was made without a template has none to withdraw. */
const visible = (scope: Scope, filter: DutyFilter): SQL | undefined =>
  and(
    eq(dutyItems.tenantId, scope.tenantId), eq(checklists.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId),
    isNull(checklistTemplates.withdrawnAt),
    or(...filter.paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))),
    filter.status === undefined ? undefined : eq(dutyItems.status, filter.status),
    filter.dueBefore === undefined ? undefined : lte(dutyItems.dueOn, filter.dueBefore),
    filter.year === undefined ? undefined : eq(checklists.year, filter.year),
    filter.templateKey === undefined ? undefined : eq(checklists.templateKey, filter.templateKey),
    filter.itemId === undefined ? undefined : eq(dutyItems.id, filter.itemId),
  )

const joins = {
  list: and(eq(checklists.tenantId, dutyItems.tenantId), eq(checklists.id, dutyItems.checklistId)),
  unit: and(eq(orgUnits.tenantId, dutyItems.tenantId), eq(orgUnits.id, dutyItems.orgUnitId)),
} as const

const templateOf = (scope: Scope): SQL | undefined =>
  and(eq(checklistTemplates.tenantId, scope.tenantId), eq(checklistTemplates.key, checklists.templateKey), eq(checklistTemplates.version, checklists.templateVersion))

/** An item with its list and organization. */
export interface DutyRow {
  readonly item: ItemRow
  readonly listTitle: string
  readonly templateKey: string
  readonly templateVersion: number
  readonly year: number
  readonly unitName: string
  readonly unitPath: string
}

/** Items in order of due day and id, behind a cursor. */
export const selectDuties = async (scope: Scope, filter: DutyFilter, page: { after: { dueOn: string; id: string } | undefined; limit: number }): Promise<DutyRow[]> => {
  if (filter.paths.length === 0) return []
  const after = page.after && or(gt(dutyItems.dueOn, page.after.dueOn), and(eq(dutyItems.dueOn, page.after.dueOn), gt(dutyItems.id, page.after.id)))
  return scope.tx.select(columns).from(dutyItems).innerJoin(checklists, joins.list).leftJoin(checklistTemplates, templateOf(scope)).innerJoin(orgUnits, joins.unit)
    .where(and(visible(scope, filter), after)).orderBy(asc(dutyItems.dueOn), asc(dutyItems.id)).limit(page.limit)
}

/** How many items a filter finds. */
export const countDuties = async (scope: Scope, filter: DutyFilter): Promise<number> => {
  if (filter.paths.length === 0) return 0
  const [row] = await scope.tx.select({ total: count() }).from(dutyItems).innerJoin(checklists, joins.list).leftJoin(checklistTemplates, templateOf(scope)).innerJoin(orgUnits, joins.unit)
    .where(visible(scope, filter))
  return row?.total ?? 0
}

/** Counts by organization and list on a day. */
export const selectProgress = async (scope: Scope, filter: DutyFilter, day: string) => {
  if (filter.paths.length === 0) return []
  return scope.tx
    .select({
      orgUnitId: dutyItems.orgUnitId, orgUnitName: orgUnits.name, templateKey: checklists.templateKey, templateVersion: checklists.templateVersion, listTitle: checklists.title,
      total: sql<number>`count(*)::int`,
      done: sql<number>`count(*) filter (where ${dutyItems.status} = 'done')::int`,
      doneLate: sql<number>`count(*) filter (where ${dutyItems.status} = 'done' and ${dutyItems.doneOn} > ${dutyItems.dueOn})::int`,
      overdue: sql<number>`count(*) filter (where ${dutyItems.status} = 'open' and ${dutyItems.dueOn} < ${day})::int`,
    })
    .from(dutyItems)
    .innerJoin(checklists, joins.list)
    .leftJoin(checklistTemplates, templateOf(scope))
    .innerJoin(orgUnits, joins.unit)
    .where(visible(scope, filter))
    .groupBy(dutyItems.orgUnitId, orgUnits.name, orgUnits.sortKey, orgUnits.path, checklists.templateKey, checklists.templateVersion, checklists.title)
    .orderBy(asc(orgUnits.sortKey), asc(orgUnits.path), asc(checklists.templateKey))
}

/** Marks an open item done; undefined when it is not open, so that of several clients one wins. */
export const closeItem = async (scope: Scope, id: string, done: { on: string; by: string; at: Date }): Promise<ItemRow | undefined> => {
  const [row] = await scope.tx.update(dutyItems).set({ status: 'done', doneOn: done.on, doneBy: done.by, doneAt: done.at })
    .where(and(eq(dutyItems.tenantId, scope.tenantId), eq(dutyItems.id, id), eq(dutyItems.status, 'open'))).returning()
  return row
}

/** Takes a done item back; undefined when it is open. */
export const openItem = async (scope: Scope, id: string, reason: string): Promise<ItemRow | undefined> => {
  const [row] = await scope.tx.update(dutyItems)
    .set({ status: 'open', doneOn: null, doneBy: null, doneAt: null, reopenReason: reason, reopened: sql`${dutyItems.reopened} + 1` })
    .where(and(eq(dutyItems.tenantId, scope.tenantId), eq(dutyItems.id, id), eq(dutyItems.status, 'done'))).returning()
  return row
}

/** Adds evidence. */
export const insertEvidence = async (scope: Scope, row: Omit<typeof dutyEvidence.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(dutyEvidence).values({ ...row, tenantId: scope.tenantId })
}

/** Evidence of items without file bodies, oldest first. */
export const selectEvidence = async (scope: Scope, itemIds: readonly string[]) => {
  if (itemIds.length === 0) return []
  return scope.tx
    .select({
      id: dutyEvidence.id, itemId: dutyEvidence.itemId, note: dutyEvidence.note, recordType: dutyEvidence.recordType, recordId: dutyEvidence.recordId,
      createdBy: dutyEvidence.createdBy, createdAt: dutyEvidence.createdAt,
    })
    .from(dutyEvidence)
    .where(and(eq(dutyEvidence.tenantId, scope.tenantId), inArray(dutyEvidence.itemId, [...itemIds])))
    .orderBy(asc(dutyEvidence.createdAt), asc(dutyEvidence.id))
}
