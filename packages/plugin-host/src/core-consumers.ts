import { systemActor } from '@dangjian/contracts'
import { consumeTransferExchange, isTransferExchange } from '@dangjian/transfer'
import type { DeliveredEvent } from './outbox-relay.ts'
import type { Host } from './procedure-host.ts'
import { systemAccess } from './system-access.ts'

/** Under whose name the core answers messages of other tenants; it stands in the audit trail. */
const transferActor = '组织关系转接'

/**
 * Gives an event to the domains of the core that consume it, each in a transaction of its own tenant. Delivery is at least once, so every consumer is idempotent; one
 * that throws gets the event again.
 */
export const deliverToCore = async (host: Host, event: DeliveredEvent): Promise<void> => {
  if (event.type !== 'exchange.received') return
  const { exchangeId, kind } = event.payload
  if (typeof exchangeId !== 'string' || typeof kind !== 'string' || !isTransferExchange(kind)) return
  await host.openAs(event.tenantId, systemActor(transferActor), systemAccess(host.registry), (scope) => consumeTransferExchange(scope, exchangeId))
}
