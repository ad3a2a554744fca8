import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { affiliations, members, type ExitKind, type MemberState } from '@dangjian/members'
import { and, desc, eq } from 'drizzle-orm'

/** What a member's record says of the membership. */
export interface MembershipRow {
  readonly name: string
  readonly status: 'formal' | 'probationary'
  readonly state: MemberState
  readonly stateSince: LocalDate | null
  readonly exitKind: ExitKind | null
  readonly exitedOn: LocalDate | null
}

/** How a membership stands; undefined for a member who is absent or another tenant's. */
export const findMembership = async (scope: Scope, memberId: string): Promise<MembershipRow | undefined> => {
  const [row] = await scope.tx
    .select({ name: members.name, status: members.status, state: members.state, stateSince: members.stateSince, exitKind: members.exitKind, exitedOn: members.exitedOn })
    .from(members).where(and(eq(members.tenantId, scope.tenantId), eq(members.id, memberId)))
  return row
}

/** The branch of a member, or the last one of somebody who left. */
export const lastUnitOf = async (scope: Scope, memberId: string): Promise<string | undefined> => {
  const [row] = await scope.tx.select({ orgUnitId: affiliations.orgUnitId }).from(affiliations)
    .where(and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, memberId))).orderBy(desc(affiliations.validFrom), desc(affiliations.id)).limit(1)
  return row?.orgUnitId
}

/** The exit of the person with this identity number, by blind index. */
export const findExitByIdNumber = async (scope: Scope, idNumberIndex: Buffer): Promise<Pick<MembershipRow, 'exitKind' | 'exitedOn'> | undefined> => {
  const [row] = await scope.tx.select({ exitKind: members.exitKind, exitedOn: members.exitedOn }).from(members)
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.idNumberIndex, idNumberIndex)))
  return row
}
