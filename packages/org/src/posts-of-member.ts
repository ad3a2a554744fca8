import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { listPostsOfMember } from './post-store.ts'
import type { PostKind } from './tables.ts'

/** A post with the organization's path: what roles by post are made from. */
export interface HeldPost {
  readonly post: PostKind
  readonly orgUnitId: string
  readonly path: string
}

/** Posts of open organizations that a member holds on a Shanghai day. */
export const postsOfMember = (scope: Scope, memberId: string, onDate: LocalDate): Promise<HeldPost[]> => listPostsOfMember(scope, memberId, onDate)
