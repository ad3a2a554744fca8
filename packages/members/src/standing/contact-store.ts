import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, desc, eq } from 'drizzle-orm'
import { memberContacts } from '../tables.ts'

/** The latest day on which a member was reached. */
export const lastContactOn = async (scope: Scope, memberId: string): Promise<LocalDate | null> => {
  const [row] = await scope.tx
    .select({ on: memberContacts.contactedOn })
    .from(memberContacts)
    .where(and(eq(memberContacts.tenantId, scope.tenantId), eq(memberContacts.memberId, memberId), eq(memberContacts.reached, true)))
    .orderBy(desc(memberContacts.contactedOn))
    .limit(1)
  return row?.on ?? null
}
