import type { Access, Actor, CoreEvent, CoreEventName } from '@dangjian/contracts'
import { newId, type Clock } from '@dangjian/kernel'
import type { Database, Tx } from './database.ts'
import { fieldCipher, type FieldCipher } from './field-cipher.ts'
import { auditEntries, outbox } from './tables/infrastructure-tables.ts'

/** One line of the audit trail. `summary` is a Chinese sentence without protected data; `details` hold ids and changed fields. */
export interface AuditLine {
  /** `member.imported`, `meeting.recorded`: past tense. */
  readonly action: string
  readonly subject: { readonly type: string; readonly id: string }
  readonly summary: string
  readonly orgPath?: string
  readonly details?: Record<string, unknown>
}

/** Everything a use case works with: the tenant, the person, what the person may do, the time and the transaction. */
export interface Scope {
  readonly tenantId: string
  readonly actor: Actor
  readonly access: Access
  readonly clock: Clock
  readonly requestId: string
  readonly tx: Tx
  readonly fields: FieldCipher
  /** Writes the audit row in this transaction. */
  audit(line: AuditLine): Promise<void>
  /** Writes an event to the outbox in this transaction. A plugin's event is `<plugin id>.<name>`. */
  emit<E extends CoreEventName>(type: E, payload: CoreEvent<E>): Promise<void>
  emit(type: `${string}.${string}`, payload: Record<string, unknown>): Promise<void>
  /** Many events of one type with one statement. */
  emitAll<E extends CoreEventName>(type: E, payloads: readonly CoreEvent<E>[]): Promise<void>
}

export interface ScopeOptions {
  readonly tenantId: string
  readonly actor: Actor
  readonly access: Access
  readonly clock: Clock
  readonly requestId: string
  readonly masterKey: Buffer
}

const scopeOn = (tx: Tx, options: ScopeOptions): Scope => {
  const { tenantId, actor, clock, requestId } = options
  const writeEvents = async (type: string, payloads: ReadonlyArray<Record<string, unknown>>): Promise<void> => {
    const at = clock.now()
    const rows = payloads.map((payload) => ({ id: newId(), tenantId, type, payload, createdAt: at, nextAttemptAt: at }))
    if (rows.length > 0) await tx.insert(outbox).values(rows)
  }
  return {
    tenantId,
    actor,
    access: options.access,
    clock,
    requestId,
    tx,
    fields: fieldCipher(options.masterKey, tenantId),
    audit: async (line) => {
      await tx.insert(auditEntries).values({
        tenantId,
        id: newId(),
        occurredAt: clock.now(),
        actorKind: actor.kind,
        actorAccountId: actor.accountId,
        actorMemberId: actor.memberId,
        actorName: actor.name,
        action: line.action,
        subjectType: line.subject.type,
        subjectId: line.subject.id,
        orgPath: line.orgPath ?? null,
        summary: line.summary,
        details: line.details ?? {},
        requestId,
      })
    },
    emit: (type: string, payload: Record<string, unknown>) => writeEvents(type, [payload]),
    emitAll: writeEvents,
  }
}

/** Opens the transaction of one tenant and hands its scope to `work`; commits when it returns, rolls everything back when it throws. */
export const inScope = <T>(database: Database, options: ScopeOptions, work: (scope: Scope) => Promise<T>): Promise<T> =>
  database.inTenant(options.tenantId, (tx) => work(scopeOn(tx, options)))
