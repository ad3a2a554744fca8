import { ruleFor, type Basis, type Verdict, type VerdictOutcome } from '../verdict.ts'
import type { Rule } from '../rule.ts'
import { quorumFacts, quorumVerdict, type Attendance, type QuorumFacts } from './opening.ts'

/**
 * Whether an election that opens does so surely. Exactly at the threshold the two known readings (达到 and 超过五分之四, rules.md 1.5) differ:
 * provisional until EL-04 is confirmed.
 */
export const electionOpening = (rule: Rule, { eligible, present }: Attendance): VerdictOutcome => {
  const open = rule.parameters['open']
  const atThreshold = open !== undefined && open.strict !== true && present * (open.denominator ?? 1) === open.value * eligible
  return atThreshold && rule.confidence !== 'confirmed' ? 'provisional' : 'pass'
}

/** EL-04 and EL-05, 《基层组织选举工作条例》: an election is valid with at least 4/5 of the electors present; elected by more than half of 应到会. */
export const electionQuorum = (attendance: Attendance, basis: Basis = {}): Verdict<QuorumFacts> => {
  const rule = ruleFor('EL-04', basis)
  const passRule = ruleFor('EL-05', basis.onDate === undefined ? {} : { onDate: basis.onDate })
  return quorumVerdict(rule, quorumFacts(rule, passRule, attendance), { voters: 'electors', why: 'QUORUM_WHY_FOUR_FIFTHS' }, undefined, electionOpening(rule, attendance))
}
