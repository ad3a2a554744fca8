import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { listPostsEver } from './post-store.ts'
import type { PostKind } from './tables.ts'

/** A post that a member holds or held, `[validFrom, validTo)`. */
export interface PastPost {
  readonly id: string
  readonly post: PostKind
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly termEndsOn: LocalDate | null
}

/** All posts of a member, past and present, the latest first. Whether the member may be read is for the caller. */
export const postHistory = (scope: Scope, memberId: string): Promise<PastPost[]> => listPostsEver(scope, memberId)
