import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { addDays, instantAt, isId } from '@dangjian/kernel'
import { z } from 'zod'
import { countMatching, selectEntries } from './audit-store.ts'

export const listAuditInput = pageInputSchema.extend({
  /** A whole action such as `meeting.recorded`, or its noun. */
  action: z.string().trim().min(1).max(80).optional(),
  /** Part of the name of who acted. */
  person: z.string().trim().min(1).max(40).optional(),
  accountId: z.uuid().optional(),
  /** Both days included, Asia/Shanghai. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  subjectType: z.string().max(60).optional(),
  subjectId: z.string().max(100).optional(),
})
export type ListAuditInput = z.output<typeof listAuditInput>

/** One line of the trail. `occurredAt` is an ISO text; `seq` is null until the line is sealed. */
export interface AuditLineView {
  readonly id: string
  readonly seq: number | null
  readonly occurredAt: string
  readonly actorName: string
  readonly actorKind: string
  readonly action: string
  readonly subjectType: string
  readonly subjectId: string
  readonly summary: string
  readonly details: Readonly<Record<string, unknown>>
  readonly requestId: string
}

/** The tenant's trail, newest first, for the audit administrator. */
export const listAudit = async (scope: Scope, input: ListAuditInput): Promise<Page<AuditLineView>> => {
  const { cursor, limit, from, to, ...rest } = input
  const filter = { ...rest, from: from === undefined ? undefined : instantAt(from), until: to === undefined ? undefined : instantAt(addDays(to, 1)) }
  const before = cursor === undefined ? undefined : decodeCursor(cursor)?.[0]
  const rows = await selectEntries(scope.tx, scope.tenantId, filter, before !== undefined && isId(before) ? before : undefined, limit + 1)
  const shown = rows.slice(0, limit)
  const items = shown.map(({ entry, seq }) => ({
    id: entry.id,
    seq,
    occurredAt: entry.occurredAt.toISOString(),
    actorName: entry.actorName,
    actorKind: entry.actorKind,
    action: entry.action,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    summary: entry.summary,
    details: entry.details,
    requestId: entry.requestId,
  }))
  const last = items.at(-1)
  return { items, total: await countMatching(scope.tx, scope.tenantId, filter), next: rows.length > limit && last ? encodeCursor([last.id]) : null }
}
