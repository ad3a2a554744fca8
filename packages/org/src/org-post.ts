import type { LocalDate } from '@dangjian/kernel'
import type { PostKind } from './tables.ts'

/** A post as held on `[validFrom, validTo)`; `termEndsOn` is the planned end of the committee's term. Shanghai days. */
export interface OrgPost {
  readonly id: string
  readonly orgUnitId: string
  readonly memberId: string
  readonly post: PostKind
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly termEndsOn: LocalDate | null
}

/** Posts in the order of a committee's list. */
export const postOrder: readonly PostKind[] = ['secretary', 'deputy_secretary', 'organization', 'publicity', 'discipline', 'committee_member', 'group_leader']

/** Posts that one person at a time holds; deputies and plain committee members may be several. */
export const singlePosts: readonly PostKind[] = ['secretary', 'organization', 'publicity', 'discipline', 'group_leader']

/** A post as a line of a list shows it. */
export interface MemberPost {
  readonly post: PostKind
  readonly orgUnitId: string
  readonly shortName: string
}

/** The most senior first. */
export const inPostOrder = (posts: readonly MemberPost[]): MemberPost[] => posts.toSorted((a, b) => postOrder.indexOf(a.post) - postOrder.indexOf(b.post))
