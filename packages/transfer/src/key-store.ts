import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { and, eq, isNull } from 'drizzle-orm'
import { transferKeys, transferTrustedKeys } from './tables.ts'

/** The active key of the tenant, its private half still sealed. */
export const findActiveKey = async (scope: Scope): Promise<{ publicKey: string; privateKeySealed: Buffer } | undefined> => {
  const [row] = await scope.tx
    .select({ publicKey: transferKeys.publicKey, privateKeySealed: transferKeys.privateKeySealed })
    .from(transferKeys)
    .where(and(eq(transferKeys.tenantId, scope.tenantId), isNull(transferKeys.retiredAt)))
  return row
}

/** Keeps a new key; false when somebody else made one meanwhile. */
export const insertKey = async (scope: Scope, key: { publicKey: string; privateKeySealed: Buffer }): Promise<boolean> => {
  const rows = await scope.tx
    .insert(transferKeys)
    .values({ ...key, id: newId(), tenantId: scope.tenantId, createdAt: scope.clock.now() })
    .onConflictDoNothing({ target: transferKeys.tenantId, where: isNull(transferKeys.retiredAt) })
    .returning({ id: transferKeys.id })
  return rows.length === 1
}

/** The key by which an issuer is known; undefined for an issuer who never sent anything. */
export const findTrustedKey = async (scope: Scope, issuerCode: string): Promise<string | undefined> => {
  const [row] = await scope.tx
    .select({ publicKey: transferTrustedKeys.publicKey })
    .from(transferTrustedKeys)
    .where(and(eq(transferTrustedKeys.tenantId, scope.tenantId), eq(transferTrustedKeys.issuerCode, issuerCode)))
  return row?.publicKey
}

/** Keeps or replaces the key of an issuer. */
export const keepTrustedKey = async (scope: Scope, key: { issuerCode: string; issuerName: string; publicKey: string }): Promise<void> => {
  await scope.tx.delete(transferTrustedKeys).where(and(eq(transferTrustedKeys.tenantId, scope.tenantId), eq(transferTrustedKeys.issuerCode, key.issuerCode)))
  await scope.tx.insert(transferTrustedKeys).values({ ...key, tenantId: scope.tenantId, confirmedAt: scope.clock.now(), confirmedByName: scope.actor.name })
}
