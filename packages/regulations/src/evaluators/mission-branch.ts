import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type MissionBranchFacts = { readonly startsOn: LocalDate; readonly plannedTo: LocalDate; readonly formalMembers: number; readonly hasBranch: boolean; readonly isRequired: boolean }

/** BR-04, 《支部工作条例》第五条: a mission of at least 6 months with at least 3 formal members forms a branch; a shorter one may set up a temporary branch (BR-05). */
export const missionBranch = ({ startsOn, plannedTo, formalMembers, hasBranch }: Omit<MissionBranchFacts, 'isRequired'>, basis: Basis = {}): Verdict<MissionBranchFacts> => {
  requireCounts({ formalMembers })
  const rule = ruleFor('BR-04', basis)
  const months = parameterOf(rule, 'minMonths').value
  const least = parameterOf(rule, 'minFormalMembers').value
  const isRequired = plannedTo >= addMonthsClamped(startsOn, months) && formalMembers >= least
  const facts: MissionBranchFacts = { startsOn, plannedTo, formalMembers, hasBranch, isRequired }
  const why = text('MISSION_BRANCH_WHY', { startsOn, plannedTo, formalMembers, months, least })
  if (hasBranch) return verdictUnder(rule, { outcome: 'pass', what: text('MISSION_BRANCH_STANDS'), why, next: text('NOTHING_TO_DO'), facts })
  if (isRequired) return verdictUnder(rule, { outcome: 'fail', what: text('MISSION_BRANCH_ABSENT'), why, next: text('MISSION_BRANCH_NEXT'), facts })
  return verdictUnder(rule, { outcome: 'not-applicable', what: text('MISSION_BRANCH_FREE'), why, next: text('MISSION_BRANCH_FREE_NEXT'), facts })
}
