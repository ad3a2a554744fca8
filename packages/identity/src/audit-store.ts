import type { Tx } from '@dangjian/db'
import { auditEntries } from '@dangjian/db/tables'
import { and, asc, count, desc, eq, gt, gte, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { auditHeads, auditSeals } from './tables.ts'

export type AuditEntryRow = typeof auditEntries.$inferSelect
export type AuditSealRow = typeof auditSeals.$inferSelect

/** The end of a chain. */
export interface AuditHead {
  readonly seq: number
  readonly hash: string
}

/** The end of the tenant's chain, locked until the transaction ends: one sealer at a time. Starts the chain when there is none. */
export const lockHead = async (tx: Tx, tenantId: string, start: AuditHead): Promise<AuditHead> => {
  await tx.insert(auditHeads).values({ tenantId, ...start }).onConflictDoNothing({ target: auditHeads.tenantId })
  const [row] = await tx.select({ seq: auditHeads.seq, hash: auditHeads.hash }).from(auditHeads).where(eq(auditHeads.tenantId, tenantId)).for('update')
  return row ?? start
}

export const findHead = async (tx: Tx, tenantId: string): Promise<AuditHead | undefined> => {
  const [row] = await tx.select({ seq: auditHeads.seq, hash: auditHeads.hash }).from(auditHeads).where(eq(auditHeads.tenantId, tenantId))
  return row
}

export const moveHead = async (tx: Tx, tenantId: string, head: AuditHead): Promise<void> => {
  await tx.update(auditHeads).set(head).where(eq(auditHeads.tenantId, tenantId))
}

/** The greatest id among the sealed entries; ids are ordered by time. */
export const lastSealedId = async (tx: Tx, tenantId: string): Promise<string | undefined> => {
  const [row] = await tx.select({ id: auditSeals.entryId }).from(auditSeals).where(eq(auditSeals.tenantId, tenantId)).orderBy(desc(auditSeals.entryId)).limit(1)
  return row?.id
}

const sealOfEntry = (tenantId: string): SQL | undefined => and(eq(auditSeals.tenantId, tenantId), eq(auditSeals.entryId, auditEntries.id))

/** Entries without a seal, from the id `from` on, in the order of their ids. */
export const selectUnsealed = async (tx: Tx, tenantId: string, from: string | undefined, limit: number): Promise<AuditEntryRow[]> => {
  const rows = await tx
    .select({ entry: auditEntries })
    .from(auditEntries)
    .leftJoin(auditSeals, sealOfEntry(tenantId))
    .where(and(eq(auditEntries.tenantId, tenantId), from === undefined ? undefined : gte(auditEntries.id, from), isNull(auditSeals.entryId)))
    .orderBy(asc(auditEntries.id))
    .limit(limit)
  return rows.map(({ entry }) => entry)
}

export const countUnsealed = async (tx: Tx, tenantId: string): Promise<number> => {
  const [row] = await tx
    .select({ total: count() })
    .from(auditEntries)
    .leftJoin(auditSeals, sealOfEntry(tenantId))
    .where(and(eq(auditEntries.tenantId, tenantId), isNull(auditSeals.entryId)))
  return row?.total ?? 0
}

export const insertSeals = async (tx: Tx, seals: readonly AuditSealRow[]): Promise<void> => {
  await tx.insert(auditSeals).values([...seals])
}

/** Seals after `seq` in chain order, each with its entry; a removed entry is null. */
export const selectChain = (tx: Tx, tenantId: string, seq: number, limit: number): Promise<{ seal: AuditSealRow; entry: AuditEntryRow | null }[]> =>
  tx
    .select({ seal: auditSeals, entry: auditEntries })
    .from(auditSeals)
    .leftJoin(auditEntries, and(eq(auditEntries.tenantId, tenantId), eq(auditEntries.id, auditSeals.entryId)))
    .where(and(eq(auditSeals.tenantId, tenantId), gt(auditSeals.seq, seq)))
    .orderBy(asc(auditSeals.seq))
    .limit(limit)

export const countEntries = async (tx: Tx, tenantId: string): Promise<number> => {
  const [row] = await tx.select({ total: count() }).from(auditEntries).where(eq(auditEntries.tenantId, tenantId))
  return row?.total ?? 0
}

export interface AuditFilter {
  readonly action?: string | undefined
  /** Part of the actor's name. */
  readonly person?: string | undefined
  readonly accountId?: string | undefined
  readonly from?: Date | undefined
  readonly until?: Date | undefined
  readonly subjectType?: string | undefined
  readonly subjectId?: string | undefined
}

const matching = (tenantId: string, filter: AuditFilter): SQL | undefined =>
  and(
    eq(auditEntries.tenantId, tenantId),
    // `meeting` finds every act on meetings, `meeting.recorded` that one act.
    filter.action === undefined ? undefined : or(eq(auditEntries.action, filter.action), sql`starts_with(${auditEntries.action}, ${`${filter.action}.`})`),
    filter.person === undefined ? undefined : sql`strpos(${auditEntries.actorName}, ${filter.person}) > 0`,
    filter.accountId === undefined ? undefined : eq(auditEntries.actorAccountId, filter.accountId),
    filter.from === undefined ? undefined : gte(auditEntries.occurredAt, filter.from),
    filter.until === undefined ? undefined : lt(auditEntries.occurredAt, filter.until),
    filter.subjectType === undefined ? undefined : eq(auditEntries.subjectType, filter.subjectType),
    filter.subjectId === undefined ? undefined : eq(auditEntries.subjectId, filter.subjectId),
  )

/** Entries, newest first, before the id `beforeId`, each with its place in the chain (null: not sealed yet). */
export const selectEntries = (tx: Tx, tenantId: string, filter: AuditFilter, beforeId: string | undefined, limit: number): Promise<{ entry: AuditEntryRow; seq: number | null }[]> =>
  tx
    .select({ entry: auditEntries, seq: auditSeals.seq })
    .from(auditEntries)
    .leftJoin(auditSeals, sealOfEntry(tenantId))
    .where(and(matching(tenantId, filter), beforeId === undefined ? undefined : lt(auditEntries.id, beforeId)))
    .orderBy(desc(auditEntries.id))
    .limit(limit)

export const countMatching = async (tx: Tx, tenantId: string, filter: AuditFilter): Promise<number> => {
  const [row] = await tx.select({ total: count() }).from(auditEntries).where(matching(tenantId, filter))
  return row?.total ?? 0
}
