import type { Exchange } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, notFound } from '@dangjian/kernel'
import { reservedPrefix } from './exchange-kinds.ts'
import { findExchange, insertExchanges } from './exchange-store.ts'
import { findTenantById } from './tenant-store.ts'

/** One message of a core domain to another tenant of the deployment. */
export interface CoreExchangeInput {
  readonly toTenantId: string
  /** Begins with `core.`: nobody can send one by hand or from a plugin. */
  readonly kind: string
  readonly subject: string
  readonly payload: unknown
  readonly replyTo?: string
}

/**
 * Sends a message of a core domain to any tenant of the deployment, also outside the line of guidance (EDU-06: a transfer goes nationwide
 * directly). Returns its id. The caller keeps the audit line. Throws NOT_FOUND for an unknown tenant, EXCHANGE_TO_SELF and
 * EXCHANGE_KIND_UNFIT for a kind without the reserved prefix.
 */
export const sendCoreExchange = async (scope: Scope, input: CoreExchangeInput): Promise<string> => {
  if (!input.kind.startsWith(reservedPrefix)) throw new AppError('EXCHANGE_KIND_UNFIT', { kind: input.kind })
  if (input.toTenantId === scope.tenantId) throw new AppError('EXCHANGE_TO_SELF')
  const receiver = await findTenantById(scope.tx, input.toTenantId)
  if (!receiver) throw notFound('tenant')
  const message = { toTenantId: receiver.id, kind: input.kind, subject: input.subject, payload: input.payload, replyTo: input.replyTo ?? null }
  const [id] = await insertExchanges(scope.tx, scope.tenantId, { name: scope.actor.name, at: scope.clock.now() }, [message])
  if (id === undefined) throw notFound('exchange')
  return id
}

/** An exchange that another tenant addressed to this one; undefined when there is none. For consumers of `exchange.received`. */
export const receivedExchange = async (scope: Scope, id: string): Promise<Exchange | undefined> => {
  const exchange = await findExchange(scope.tx, scope.tenantId, id)
  return exchange?.toTenantId === scope.tenantId ? exchange : undefined
}
