import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { branchPosts, branchRequired, orgFindings, type Verdict } from '@dangjian/regulations'
import type { OrgPost } from './org-post.ts'
import type { OrgUnit } from './org-unit.ts'
import type { PostKind } from './tables.ts'

/** What the structure rules need to know of one organization on a day. */
export interface OrgStructure {
  readonly unit: OrgUnit
  /** Members of the whole subtree. */
  readonly members: number
  readonly formalMembers: number
  /** Posts held on the day. */
  readonly posts: readonly OrgPost[]
  /** Serving staff and full-time cadres of the organ, where OR-11 is to be judged: at the root. */
  readonly cadres?: { readonly staff: number; readonly fullTime: number }
}

// A secretary, alone or with a deputy, is no committee yet (BR-10).
const committeeOnly: readonly PostKind[] = ['organization', 'publicity', 'discipline', 'committee_member']

const committeeSizeOf = (posts: readonly OrgPost[]): number =>
  posts.some(({ post }) => committeeOnly.includes(post)) ? new Set(posts.filter(({ post }) => post !== 'group_leader').map(({ memberId }) => memberId)).size : 0

// The term began when the first of the present committee took a post that has a term.
const electedOnOf = (posts: readonly OrgPost[]): LocalDate | undefined =>
  posts.filter(({ termEndsOn }) => termEndsOn !== null).map(({ validFrom }) => validFrom).sort()[0]

// An approved postponement stands in the posts as a later end of the term, at most one year after it (EL-01).
const postponedToOf = (unit: OrgUnit, posts: readonly OrgPost[], electedOn: LocalDate): LocalDate | undefined => {
  const ordinary = addMonthsClamped(electedOn, unit.kind === 'committee' ? 60 : 36)
  const latest = posts.flatMap(({ post, termEndsOn }) => (post === 'group_leader' || termEndsOn === null ? [] : [termEndsOn])).sort().at(-1)
  return latest !== undefined && latest > ordinary && latest <= addMonthsClamped(ordinary, 12) ? latest : undefined
}

/**
 * The verdicts on one organization's structure that ask for something: for a branch BR-01, BR-02, OR-03, BR-09, BR-10, OR-05, above it OR-01 and OR-02,
 * the term where one is on record (BR-11), and OR-11 where `cadres` are given. Rules whose inputs are not on record are left out. A 党小组 and a 群团 have none, nor
 * has a 临时党支部, whose members belong to their home branches and whose committee is appointed (BR-05, BR-07).
 */
export const structureFindingsOf = ({ unit, members, formalMembers, posts, cadres }: OrgStructure, onDate: LocalDate): Verdict[] => {
  if (unit.kind === 'group' || unit.kind === 'mass_org' || unit.form === 'temporary_branch') return []
  const tooFew = unit.kind === 'branch' ? [branchRequired({ formalMembers, hasBranch: true }, { onDate })].filter(({ outcome }) => outcome !== 'pass') : []
  const electedOn = electedOnOf(posts)
  const postponedTo = electedOn === undefined ? undefined : postponedToOf(unit, posts, electedOn)
  const findings = orgFindings(
    {
      kind: unit.kind,
      members,
      formalMembers,
      posts: branchPosts.filter((post) => posts.some((held) => held.post === post)),
      committeeSize: committeeSizeOf(posts),
      ...(electedOn === undefined ? {} : { electedOn }),
      ...(postponedTo === undefined ? {} : { postponedTo }),
      ...(cadres ? { staff: cadres.staff, fullTimeCadres: cadres.fullTime } : {}),
    },
    onDate,
  )
  return [...tooFew, ...findings]
}
