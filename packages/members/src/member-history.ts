import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { postHistory, type PastPost } from '@dangjian/org'
import { z } from 'zod'
import { getReadableMember } from './get-readable-member.ts'
import { listAffiliationsOf } from './member-store.ts'

export const memberHistoryInput = z.object({ id: z.uuid() })
export type MemberHistoryInput = z.infer<typeof memberHistoryInput>

/** Where a member belonged, `[validFrom, validTo)`. */
export interface PastAffiliation {
  readonly id: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly groupName: string | null
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

/** A member's affiliations and posts, past and present. */
export interface MemberHistory {
  readonly affiliations: readonly PastAffiliation[]
  readonly posts: readonly PastPost[]
}

/** The way of a member of the readable subtree, or one's own, the latest first. Throws NOT_FOUND. */
export const memberHistory = async (scope: Scope, input: MemberHistoryInput): Promise<MemberHistory> => {
  const { id } = await getReadableMember(scope, input.id)
  return { affiliations: await listAffiliationsOf(scope, id), posts: await postHistory(scope, id) }
}
