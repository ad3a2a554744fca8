import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { exemptFromDemand } from '@dangjian/members'
import { postsOfMembers } from '@dangjian/org'
import { renderVerdict, studyHours, type RenderedVerdict } from '@dangjian/regulations'
import type { StudyHours } from './study-hours-of.ts'

/** 达到, 还差, 年末未达到, 不作硬性要求. */
export type HoursState = 'met' | 'short' | 'missed' | 'exempt'

/** What the rules ask of a member and what they say to the hours on record. */
export interface HoursVerdict {
  readonly state: HoursState
  readonly requiredHours: number
  readonly missingHours: number
  readonly isCommittee: boolean
  readonly verdict: RenderedVerdict
}

/** Posts that make a 班子成员 (EDU-02); a leader of a party group is none. */
const isOfCommittee = (post: string): boolean => post !== 'group_leader'

/**
 * Judges the hours of members in a year: EDU-01 asks 32, EDU-02 asks 56 of secretaries and committee members, EDU-04 asks nothing of the old, sick and disabled. For
 * past years posts and exemptions of the year's last day count.
 */
export const judgeHours = async (scope: Scope, year: string, hours: ReadonlyMap<string, StudyHours>, memberIds: readonly string[]): Promise<Map<string, HoursVerdict>> => {
  const day = today(scope.clock)
  const onDate = year < day.slice(0, 4) ? `${year}-12-31` : day
  const posts = await postsOfMembers(scope, memberIds, onDate)
  const exempt = await exemptFromDemand(scope, memberIds, onDate)
  return new Map(
    memberIds.map((id) => {
      const isCommittee = (posts.get(id) ?? []).some(({ post }) => isOfCommittee(post))
      const verdict = studyHours({ hours: hours.get(id)?.total ?? null, year, today: day, isExempt: exempt.has(id), isCommittee }, { onDate })
      const { requiredHours, missingHours, isExempt } = verdict.facts
      const state: HoursState = isExempt ? 'exempt' : verdict.outcome === 'pass' ? 'met' : verdict.outcome === 'fail' ? 'missed' : 'short'
      return [id, { state, requiredHours, missingHours: isExempt ? 0 : (missingHours ?? requiredHours), isCommittee, verdict: renderVerdict(verdict) }] as const
    }),
  )
}
