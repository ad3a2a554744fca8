import type { Exchange } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { pinyinOf } from '@dangjian/members'
import { ownTenant, receivedExchange, sendCoreExchange } from '@dangjian/tenancy'
import { closeAtOrigin } from './close-at-origin.ts'
import { receivedSchema, refusedSchema, reissuedSchema, sentSchema, transferKindPrefix, transferKinds, whichSchema } from './exchange-messages.ts'
import { closeValidLetter } from './letter-store.ts'
import { dayText, fill, transferTexts as text } from './locales/zh-CN.ts'
import { personRecordSchema } from './person-record.ts'
import { changeTransfer, findTransfer, insertEvent, insertTransfer, type TransferRow } from './transfer-store.ts'

/** The receiver's row of this transfer, locked; undefined when another sender claims an id that is not its own. */
const incoming = async (scope: Scope, exchange: Exchange, id: string): Promise<TransferRow | undefined> => {
  const row = await findTransfer(scope, id, true)
  return row?.direction === 'in' && row.fromTenantId === exchange.fromTenantId ? row : undefined
}

/** The origin's row of this transfer, locked, when the message comes from the tenant to which this attempt went. */
const outgoing = async (scope: Scope, exchange: Exchange, { transferId, attempt }: { transferId: string; attempt: number }): Promise<TransferRow | undefined> => {
  const row = await findTransfer(scope, transferId, true)
  return row?.direction === 'out' && row.toTenantId === exchange.fromTenantId && row.attempt === attempt ? row : undefined
}

const arrive = async (scope: Scope, exchange: Exchange): Promise<void> => {
  const sent = sentSchema.parse(exchange.payload)
  const record = personRecordSchema.parse(JSON.parse(scope.fields.between(exchange.fromTenantId, scope.tenantId).open(Buffer.from(sent.sealed, 'base64'))))
  const tenant = await ownTenant(scope)
  const content = {
    way: 'tenant', state: 'sent', attempt: sent.attempt, memberId: null, memberName: record.name, ...pinyinOf(record.name), memberStatus: record.status,
    fromUnitName: sent.fromUnitName, fromTenantId: exchange.fromTenantId, fromTenantName: sent.fromTenantName, toTenantId: tenant.id, toTenantName: tenant.name, toUnitName: sent.toUnitName,
    toUnitId: null, reason: sent.reason, reasonNote: sent.reasonNote, duesPaidTo: sent.duesPaidTo, sentOn: sent.letter.issuedOn,
    letterNumber: sent.letter.number, letterIssuedOn: sent.letter.issuedOn, letterValidUntil: sent.letter.validUntil, recordSealed: scope.fields.seal(JSON.stringify(record)), originMemberId: record.originMemberId,
  } as const
  const isNew = await insertTransfer(scope, {
    ...content, id: sent.transferId, direction: 'in', confirmed: [], endsPosts: false, draftedOn: sent.letter.issuedOn, draftedBy: exchange.createdByName, draftedByName: exchange.createdByName,
  })
  if (!isNew) {
    const row = await incoming(scope, exchange, sent.transferId)
    if (!row || row.attempt >= sent.attempt || !['refused', 'withdrawn'].includes(row.state)) return
    await changeTransfer(scope, row.id, { states: ['refused', 'withdrawn'], attempt: row.attempt }, content)
  }
  await insertEvent(scope, { id: sent.transferId, attempt: sent.attempt }, 'arrived', fill(text.validUntil, { letter: sent.letter.number, day: dayText(sent.letter.validUntil) }))
}

const takeBack = async (scope: Scope, exchange: Exchange): Promise<void> => {
  const which = whichSchema.parse(exchange.payload)
  const row = await incoming(scope, exchange, which.transferId)
  // Messages may overtake each other: what has not arrived yet comes again with the next delivery.
  if (!row || row.attempt < which.attempt) throw conflict('TRANSFER_NOT_ARRIVED', { transferId: which.transferId })
  if (!(await changeTransfer(scope, row.id, { states: ['sent'], attempt: which.attempt }, { state: 'withdrawn' }))) return
  await insertEvent(scope, row, 'withdrawn')
  await sendCoreExchange(scope, { toTenantId: exchange.fromTenantId, kind: transferKinds.withdrawn, subject: row.id, payload: which })
}

const replaceLetter = async (scope: Scope, exchange: Exchange): Promise<void> => {
  const { letter, ...which } = reissuedSchema.parse(exchange.payload)
  const row = await incoming(scope, exchange, which.transferId)
  if (!row || row.attempt < which.attempt) throw conflict('TRANSFER_NOT_ARRIVED', { transferId: which.transferId })
  await changeTransfer(scope, row.id, { states: ['sent'], attempt: which.attempt }, { letterNumber: letter.number, letterIssuedOn: letter.issuedOn, letterValidUntil: letter.validUntil })
}

const onWithdrawn = async (scope: Scope, exchange: Exchange): Promise<void> => {
  const row = await outgoing(scope, exchange, whichSchema.parse(exchange.payload))
  if (!row || !(await changeTransfer(scope, row.id, { states: ['withdrawing'], attempt: row.attempt }, { state: 'withdrawn' }))) return
  await closeValidLetter(scope, row.id, 'void', '')
  await insertEvent(scope, row, 'withdrawn')
}

const onRefused = async (scope: Scope, exchange: Exchange): Promise<void> => {
  const refusal = refusedSchema.parse(exchange.payload)
  const row = await outgoing(scope, exchange, refusal)
  const change = { state: 'refused', refusalReason: refusal.reason, refusalNote: refusal.note, refusedOn: refusal.refusedOn } as const
  if (!row || !(await changeTransfer(scope, row.id, { states: ['sent', 'withdrawing'], attempt: row.attempt }, change))) return
  const note = fill(text.refused, { reason: text.refusal[refusal.reason] ?? refusal.reason, note: refusal.note })
  await closeValidLetter(scope, row.id, 'void', note)
  await insertEvent(scope, row, 'refused', note)
}

const onReceived = async (scope: Scope, exchange: Exchange): Promise<void> => {
  const receipt = receivedSchema.parse(exchange.payload)
  const row = await outgoing(scope, exchange, receipt)
  if (row) await closeAtOrigin(scope, row, receipt)
}

const consumers: Readonly<Record<string, (scope: Scope, exchange: Exchange) => Promise<void>>> = {
  [transferKinds.sent]: arrive,
  [transferKinds.letter]: replaceLetter,
  [transferKinds.withdraw]: takeBack,
  [transferKinds.withdrawn]: onWithdrawn,
  [transferKinds.refused]: onRefused,
  [transferKinds.received]: onReceived,
}

/** Whether an exchange of this kind is for this domain. */
export const isTransferExchange = (kind: string): boolean => kind.startsWith(transferKindPrefix)

/**
 * Consumes one `exchange.received` about a transfer in a transaction of its own. Delivered at least once: every message changes only the state it expects of the attempt
 * it names, so that a second delivery changes nothing. Throws TRANSFER_NOT_ARRIVED for a message that overtook the one before it; the relay brings it again.
 */
export const consumeTransferExchange = async (scope: Scope, exchangeId: string): Promise<void> => {
  const exchange = await receivedExchange(scope, exchangeId)
  if (exchange) await consumers[exchange.kind]?.(scope, exchange)
}
