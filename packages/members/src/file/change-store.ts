import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { and, desc, eq } from 'drizzle-orm'
import { memberChanges } from '../tables.ts'

/** A change of one field as recorded. Values of protected fields are not kept. */
export interface ChangeRecord {
  readonly id: string
  readonly field: string
  readonly before: string | null
  readonly after: string | null
  readonly isProtected: boolean
  readonly reason: string
  readonly changedByName: string
  readonly changedAt: Date
}

export const insertChanges = async (
  scope: Scope, memberId: string, changes: ReadonlyArray<Pick<ChangeRecord, 'field' | 'before' | 'after' | 'isProtected'>>, reason: string,
): Promise<void> => {
  if (changes.length === 0) return
  const by = { changedBy: scope.actor.accountId, changedByName: scope.actor.name, changedAt: scope.clock.now() }
  await scope.tx.insert(memberChanges).values(changes.map((change) => ({ ...change, ...by, id: newId(), tenantId: scope.tenantId, memberId, reason })))
}

/** The latest changes of a member. */
export const listChanges = (scope: Scope, memberId: string, limit: number): Promise<ChangeRecord[]> =>
  scope.tx
    .select({
      id: memberChanges.id, field: memberChanges.field, before: memberChanges.before, after: memberChanges.after, isProtected: memberChanges.isProtected,
      reason: memberChanges.reason, changedByName: memberChanges.changedByName, changedAt: memberChanges.changedAt,
    })
    .from(memberChanges)
    .where(and(eq(memberChanges.tenantId, scope.tenantId), eq(memberChanges.memberId, memberId)))
    .orderBy(desc(memberChanges.changedAt), desc(memberChanges.id))
    .limit(limit)
