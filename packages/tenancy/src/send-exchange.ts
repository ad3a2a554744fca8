import type { ExchangeInput } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { reservedPrefix } from './exchange-kinds.ts'
import { findExchange, insertExchanges } from './exchange-store.ts'
import { getTenant } from './get-tenant.ts'

/** 256 KiB of JSON: an exchange carries records and texts; files travel as references. */
const maxPayloadLength = 262_144

const shape = z.object({
  toTenantId: z.uuid(),
  kind: z.string().max(80).regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/),
  subject: z.string().trim().min(1).max(200),
  payload: z.unknown(),
  replyTo: z.uuid().optional(),
})

/**
 * Sends a message to a tenant of one's own line of guidance, up or down, and returns its id. Throws NOT_FOUND for a tenant outside the
 * line or an exchange that is not one's own to answer, EXCHANGE_KIND_RESERVED for kinds of the core, EXCHANGE_TO_SELF, EXCHANGE_TOO_LARGE.
 */
export const sendExchange = async (scope: Scope, raw: ExchangeInput): Promise<string> => {
  const input = shape.parse(raw)
  if (input.kind.startsWith(reservedPrefix)) throw new AppError('EXCHANGE_KIND_RESERVED', { kind: input.kind }, 422)
  if (input.toTenantId === scope.tenantId) throw new AppError('EXCHANGE_TO_SELF', {}, 422)
  if ((JSON.stringify(input.payload ?? null) ?? '').length > maxPayloadLength) throw new AppError('EXCHANGE_TOO_LARGE', { limit: maxPayloadLength }, 413)
  const receiver = await getTenant(scope, input.toTenantId)
  if (input.replyTo !== undefined && !(await findExchange(scope.tx, scope.tenantId, input.replyTo))) throw notFound('exchange')
  const message = { toTenantId: receiver.id, kind: input.kind, subject: input.subject, payload: input.payload ?? null, replyTo: input.replyTo ?? null }
  const [id] = await insertExchanges(scope.tx, scope.tenantId, { name: scope.actor.name, at: scope.clock.now() }, [message])
  if (id === undefined) throw notFound('exchange')
  await scope.audit({
    action: 'exchange.sent',
    subject: { type: 'exchange', id },
    summary: `向${receiver.name}发送“${input.subject}”`,
    details: { kind: input.kind, toTenantId: receiver.id, replyTo: input.replyTo ?? null },
  })
  return id
}
