import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { manageableMember } from '../file/manageable-member.ts'
import { dateSchema } from '../member-schema.ts'
import { exitMember } from './exit-member.ts'

export const recordDeathInput = z.object({ memberId: z.uuid(), on: dateSchema, reason: z.string().trim().min(2).max(400) })
export type RecordDeathInput = z.infer<typeof recordDeathInput>

/** Records that a member has died; every other way of leaving goes through its own procedure. Throws NOT_FOUND, FORBIDDEN (member.manage) and as `exitMember`. */
export const recordDeath = async (scope: Scope, input: RecordDeathInput): Promise<{ memberId: string; stepId: string }> => {
  await manageableMember(scope, input.memberId)
  return exitMember(scope, { ...input, exitKind: 'deceased' })
}
