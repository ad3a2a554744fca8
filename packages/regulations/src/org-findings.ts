import type { LocalDate } from '@dangjian/kernel'
import { branchSize } from './evaluators/branch-size.ts'
import { committeeRequired } from './evaluators/committee-required.ts'
import { committeeSize } from './evaluators/committee-size.ts'
import { committeeTerm } from './evaluators/committee-term.ts'
import { disciplineBody } from './evaluators/discipline-body.ts'
import { fullTimeCadres } from './evaluators/full-time-cadres.ts'
import { missingPosts, type BranchPost } from './evaluators/missing-posts.ts'
import { orgKind, type MemberCountKind } from './evaluators/org-kind.ts'
import type { Verdict } from './verdict.ts'

/** One organization as it stands on a day. Fields that are not known are left out and not judged. */
export interface OrgFacts {
  readonly kind: MemberCountKind
  /** All members of its subtree. */
  readonly members: number
  readonly formalMembers: number
  /** Posts held in the branch. */
  readonly posts: readonly BranchPost[]
  /** Members of its committee; 0 when it has none. */
  readonly committeeSize: number
  readonly electedOn?: LocalDate
  readonly postponedTo?: LocalDate
  /** The superior organization approved a body smaller than its kind. */
  readonly isApprovedException?: boolean
  /** Committees only: serving staff of the organ and those who do only party work. */
  readonly staff?: number
  readonly fullTimeCadres?: number
  /** Committees only. */
  readonly discipline?: { readonly hasBody: boolean; readonly isSecretaryDeputy: boolean }
}

/** The older BR and OR rows judge a branch; the rows for a committee do not apply to it. */
const branchVerdicts = (org: OrgFacts, today: LocalDate): Verdict[] => [
  branchSize(org.members, { onDate: today }),
  committeeRequired({ formalMembers: org.formalMembers, hasCommittee: org.committeeSize > 0 }, { onDate: today }),
  ...(org.committeeSize > 0 ? [committeeSize(org.committeeSize, { onDate: today })] : []),
  ...missingPosts({ formalMembers: org.formalMembers, filled: org.posts }, { onDate: today }),
]

/** Every verdict on an organization (OR-01, OR-02, OR-03, OR-05, OR-11, BR-02, BR-09…BR-11), also those that pass. */
export const orgVerdicts = (org: OrgFacts, today: LocalDate): Verdict[] => {
  const { kind, members, isApprovedException = false, electedOn, postponedTo, staff, fullTimeCadres: fullTime, discipline } = org
  return [
    orgKind({ kind, members, isApprovedException }, { onDate: today }),
    ...(kind === 'branch' ? branchVerdicts(org, today) : []),
    ...(electedOn === undefined ? [] : [committeeTerm({ body: kind, electedOn, today, ...(postponedTo === undefined ? {} : { postponedTo }) }, { onDate: today })]),
    ...(discipline ? [disciplineBody(discipline, { onDate: today })] : []),
    ...(staff === undefined ? [] : [fullTimeCadres({ staff, fullTime: fullTime ?? 0 }, { onDate: today })]),
  ]
}

/** The verdicts that ask for something: failed ones, and terms that end soon. 168 staff with 1 full-time gives OR-11 with its numbers. */
export const orgFindings = (org: OrgFacts, today: LocalDate): Verdict[] =>
  orgVerdicts(org, today).filter((verdict) => verdict.outcome === 'fail' || verdict.outcome === 'provisional')
