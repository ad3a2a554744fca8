import { systemActor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { consumeTransferExchange, isTransferExchange, withdrawOfGone } from '@dangjian/transfer'
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
  const open = (work: (scope: Scope) => Promise<void>): Promise<void> => host.openAs(event.tenantId, systemActor(transferActor), systemAccess(host.registry), work)
  const { exchangeId, kind, memberId, state } = event.payload
  if (event.type === 'exchange.received' && typeof exchangeId === 'string' && typeof kind === 'string' && isTransferExchange(kind)) await open((scope) => consumeTransferExchange(scope, exchangeId))
  if (event.type === 'member.state-changed' && state === 'exited' && typeof memberId === 'string') await open((scope) => withdrawOfGone(scope, memberId))
}
