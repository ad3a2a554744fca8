import type { Scope } from '@dangjian/db'
import { auditEntries } from '@dangjian/db/tables'
import { and, desc, eq, inArray } from 'drizzle-orm'

/** Acts of the trail in which somebody saw a protected field. */
export const viewActions = ['member.unmasked', 'member.protected-read'] as const

/** Looks at a member's protected fields, the latest first. */
export const listViewEntries = (scope: Scope, memberId: string, limit: number) =>
  scope.tx
    .select({ id: auditEntries.id, at: auditEntries.occurredAt, actorName: auditEntries.actorName, actorMemberId: auditEntries.actorMemberId, details: auditEntries.details })
    .from(auditEntries)
    .where(
      and(eq(auditEntries.tenantId, scope.tenantId), eq(auditEntries.subjectType, 'member'), eq(auditEntries.subjectId, memberId), inArray(auditEntries.action, [...viewActions])),
    )
    .orderBy(desc(auditEntries.occurredAt), desc(auditEntries.id))
    .limit(limit)
