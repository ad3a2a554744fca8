import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { figuresKind } from './exchange-kinds.ts'
import { insertExchanges } from './exchange-store.ts'
import { publishedFiguresSchema, type PublishedFigures } from './figures-schema.ts'
import { ownTenant } from './get-tenant.ts'
import { ancestorIds } from './tenant-path.ts'

/**
 * Publishes this tenant's figures to every level above. The caller computes them from the tenant's records. Returns how many levels got
 * them; throws NO_TENANT_ABOVE for a topmost tenant.
 */
export const publishFigures = async (scope: Scope, figures: PublishedFigures): Promise<{ receivers: number }> => {
  const payload = publishedFiguresSchema.parse(figures)
  const receivers = ancestorIds(await ownTenant(scope))
  if (receivers.length === 0) throw conflict('NO_TENANT_ABOVE')
  const messages = receivers.map((toTenantId) => ({ toTenantId, kind: figuresKind, subject: 'figures', payload, replyTo: null }))
  await insertExchanges(scope.tx, scope.tenantId, { name: scope.actor.name, at: scope.clock.now() }, messages)
  await scope.audit({
    action: 'figures.published',
    subject: { type: 'figures', id: payload.asOf },
    summary: `向上级公布${payload.asOf}的汇总数据`,
    details: { ...payload },
  })
  return { receivers: receivers.length }
}
