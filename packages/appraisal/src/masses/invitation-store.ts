import type { Scope } from '@dangjian/db'
import { and, count, eq } from 'drizzle-orm'
import { appraisalInvitations } from '../tables.ts'

export type InvitationRow = typeof appraisalInvitations.$inferSelect

export const insertInvitations = async (scope: Scope, rows: ReadonlyArray<Omit<InvitationRow, 'tenantId'>>): Promise<void> => {
  await scope.tx.insert(appraisalInvitations).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

export const selectInvitation = async (scope: Scope, secretHash: string): Promise<InvitationRow | undefined> => {
  const [row] = await scope.tx.select().from(appraisalInvitations).where(and(eq(appraisalInvitations.tenantId, scope.tenantId), eq(appraisalInvitations.secretHash, secretHash)))
  return row
}

/** How many went out to each audience. */
export const countInvitations = async (scope: Scope, campaignId: string): Promise<Array<{ audience: InvitationRow['audience']; total: number }>> =>
  scope.tx.select({ audience: appraisalInvitations.audience, total: count() }).from(appraisalInvitations)
    .where(and(eq(appraisalInvitations.tenantId, scope.tenantId), eq(appraisalInvitations.campaignId, campaignId))).groupBy(appraisalInvitations.audience)
