import type { Scope } from '@dangjian/db'
import { and, eq, sql, type SQL } from 'drizzle-orm'
import { affiliations, members } from './tables.ts'

/** Members that an import brought. Locked, so that none of them changes between the check and the undo. */
export const lockImportedMembers = async (scope: Scope, importId: string): Promise<string[]> => {
  const rows = await scope.tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.importId, importId)))
    .for('update')
  return rows.map(({ id }) => id)
}

const imported = (scope: Scope, importId: string): SQL =>
  sql`select m.id from ${members} m where m.tenant_id = ${scope.tenantId} and m.import_id = ${importId}`

/** Members of an import that were corrected or moved since. */
export const countChangedSince = async (scope: Scope, importId: string): Promise<number> => {
  const moved = sql`select a.member_id from ${affiliations} a where a.tenant_id = ${scope.tenantId} and a.member_id in (${imported(scope, importId)}) group by a.member_id having count(*) <> 1 or count(a.valid_to) > 0`
  const [row] = await scope.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(members)
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.importId, importId), sql`(${members.version} > 1 or ${members.id} in (${moved}))`))
  return row?.count ?? 0
}

/** Removes the members of an import with their affiliations. */
export const deleteImported = async (scope: Scope, importId: string): Promise<void> => {
  await scope.tx.delete(affiliations).where(and(eq(affiliations.tenantId, scope.tenantId), sql`${affiliations.memberId} in (${imported(scope, importId)})`))
  await scope.tx.delete(members).where(and(eq(members.tenantId, scope.tenantId), eq(members.importId, importId)))
}
