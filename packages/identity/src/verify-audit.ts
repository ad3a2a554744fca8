import type { Scope } from '@dangjian/db'
import { countEntries, countUnsealed, findHead, selectChain, type AuditEntryRow, type AuditHead, type AuditSealRow } from './audit-store.ts'
import { chainStart, linkHash } from './seal-audit.ts'

/** How a chain can be broken: an entry rewritten or removed, a seal removed, a seal rewritten or moved, the end cut off or replaced. */
export type ChainBreak = 'entry_changed' | 'entry_removed' | 'seal_removed' | 'seal_changed' | 'end_removed'

export interface AuditVerification {
  readonly entries: number
  /** Links that were found good before the first broken one. */
  readonly verified: number
  readonly sealed: number
  /** Entries that wait for their seal; many or old ones mean that the sealer stands still. */
  readonly tail: number
  readonly ok: boolean
  readonly firstBroken: { readonly seq: number; readonly id: string | null; readonly why: ChainBreak } | null
  /** End of the verified chain: keep it elsewhere and a rewritten chain is found out too. */
  readonly head: AuditHead
}

const breakOf = (previous: AuditHead, seal: AuditSealRow, entry: AuditEntryRow | null): ChainBreak | null => {
  if (seal.seq !== previous.seq + 1) return 'seal_removed'
  if (seal.previousHash !== previous.hash) return 'seal_changed'
  if (!entry) return 'entry_removed'
  return linkHash(seal.previousHash, seal.seq, entry) === seal.hash ? null : 'entry_changed'
}

/**
 * Walks the tenant's whole chain and names the first broken link. It proves that nothing sealed was changed, removed or moved since; whoever
 * rewrites the whole chain consistently is found by comparing `head` with one kept elsewhere.
 */
export const verifyAudit = async (scope: Scope, batch = 1000): Promise<AuditVerification> => {
  const [entries, tail] = [await countEntries(scope.tx, scope.tenantId), await countUnsealed(scope.tx, scope.tenantId)]
  const head = (await findHead(scope.tx, scope.tenantId)) ?? chainStart
  const report = (end: AuditHead, firstBroken: AuditVerification['firstBroken']): AuditVerification => ({
    entries, tail, sealed: head.seq, verified: end.seq, ok: firstBroken === null, firstBroken, head: end,
  })
  let end = chainStart
  for (;;) {
    const links = await selectChain(scope.tx, scope.tenantId, end.seq, batch)
    for (const { seal, entry } of links) {
      const why = breakOf(end, seal, entry)
      if (why) return report(end, { seq: why === 'seal_removed' ? end.seq + 1 : seal.seq, id: why === 'seal_removed' ? null : seal.entryId, why })
      end = { seq: seal.seq, hash: seal.hash }
    }
    if (links.length < batch) break
  }
  if (end.seq !== head.seq || end.hash !== head.hash) return report(end, { seq: end.seq + 1, id: null, why: 'end_removed' })
  return report(end, null)
}
