import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { accessPathOf, getReadableMember } from '../get-readable-member.ts'
import { listChanges, type ChangeRecord } from './change-store.ts'
import { protectedKindSchema } from './record-protected-fact.ts'

export const listMemberChangesInput = z.object({ id: z.uuid(), limit: z.number().int().min(1).max(500).default(200) })
export type ListMemberChangesInput = z.infer<typeof listMemberChangesInput>

/** A change as pages show it; `at` is an instant. */
export interface MemberChangeLine extends Omit<ChangeRecord, 'changedAt'> {
  readonly changedAt: string
}

/**
 * What changed in a member's file, who changed it and why, the latest first. That there is a fact of hardship, health or family is need-to-know: those lines are for the member
 * and for readers with member.sensitive (CA-08). Throws NOT_FOUND.
 */
export const listMemberChanges = async (scope: Scope, { id, limit }: ListMemberChangesInput): Promise<MemberChangeLine[]> => {
  const member = await getReadableMember(scope, id)
  const seesFacts = scope.actor.memberId === member.id || can(scope.access, 'member.sensitive', accessPathOf(member))
  const changes = await listChanges(scope, member.id, limit)
  return changes.filter(({ field }) => seesFacts || !protectedKindSchema.safeParse(field).success).map((change) => ({ ...change, changedAt: change.changedAt.toISOString() }))
}
