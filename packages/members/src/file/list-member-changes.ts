import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { getReadableMember } from '../get-readable-member.ts'
import { listChanges, type ChangeRecord } from './change-store.ts'

export const listMemberChangesInput = z.object({ id: z.uuid(), limit: z.number().int().min(1).max(500).default(200) })
export type ListMemberChangesInput = z.infer<typeof listMemberChangesInput>

/** A change as pages show it; `at` is an instant. */
export interface MemberChangeLine extends Omit<ChangeRecord, 'changedAt'> {
  readonly changedAt: string
}

/** What changed in a member's file, who changed it and why, the latest first. Throws NOT_FOUND. */
export const listMemberChanges = async (scope: Scope, { id, limit }: ListMemberChangesInput): Promise<MemberChangeLine[]> => {
  const member = await getReadableMember(scope, id)
  return (await listChanges(scope, member.id, limit)).map((change) => ({ ...change, changedAt: change.changedAt.toISOString() }))
}
