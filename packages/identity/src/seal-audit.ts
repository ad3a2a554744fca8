import { contentHash, type Scope } from '@dangjian/db'
import { findHead, insertSeals, lastSealedId, lockHead, moveHead, selectUnsealed, type AuditEntryRow, type AuditHead, type AuditSealRow } from './audit-store.ts'

/** Where every chain begins. */
export const chainStart: AuditHead = { seq: 0, hash: '0'.repeat(64) }

/** The hash of one link: over its place, its predecessor and every column of the entry. */
export const linkHash = (previousHash: string, seq: number, entry: AuditEntryRow): string => contentHash({ previousHash, seq, entry })

const day = 24 * 60 * 60_000

/** The smallest UUIDv7 of an instant `before` milliseconds earlier than the given id's own. */
const idEarlier = (id: string, before: number): string => {
  const time = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  const hex = Math.max(0, time - before).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

const waiting = async (scope: Scope, limit: number): Promise<AuditEntryRow[]> => {
  const last = await lastSealedId(scope.tx, scope.tenantId)
  return selectUnsealed(scope.tx, scope.tenantId, last === undefined ? undefined : idEarlier(last, day), limit)
}

/**
 * Adds the tenant's unsealed entries to its chain, in the order in which they are found, and returns how many; call again while it returns
 * `limit`. A transaction that commits late is sealed late, behind entries with greater ids, if it took less than a day.
 */
export const sealAudit = async (scope: Scope, limit = 500): Promise<{ sealed: number; head: AuditHead }> => {
  // Most rounds find nothing and then neither lock nor write.
  if ((await waiting(scope, 1)).length === 0) return { sealed: 0, head: (await findHead(scope.tx, scope.tenantId)) ?? chainStart }
  const head = await lockHead(scope.tx, scope.tenantId, chainStart)
  // Read again under the lock: another sealer may have been faster.
  const entries = await waiting(scope, limit)
  if (entries.length === 0) return { sealed: 0, head }
  const sealedAt = scope.clock.now()
  const seals: AuditSealRow[] = []
  let end = head
  for (const entry of entries) {
    const seq = end.seq + 1
    const hash = linkHash(end.hash, seq, entry)
    seals.push({ tenantId: scope.tenantId, seq, entryId: entry.id, previousHash: end.hash, hash, sealedAt })
    end = { seq, hash }
  }
  await insertSeals(scope.tx, seals)
  await moveHead(scope.tx, scope.tenantId, end)
  return { sealed: seals.length, head: end }
}
