import { ruleFor, type Basis, type Verdict } from '../verdict.ts'
import { quorumFacts, quorumVerdict, type Attendance, type QuorumFacts } from './opening.ts'

/**
 * BR-14, 《支部工作条例》第十一条: a 支部党员大会 opens with at least half (半数以上) of the members who may vote; passing takes more than half of
 * 应到会. 8 voters: opens at 4, passes at 5. Not for admission: see `admissionMeetingQuorum`.
 */
export const ordinaryMeetingQuorum = (attendance: Attendance, basis: Basis = {}): Verdict<QuorumFacts> => {
  const rule = ruleFor('BR-14', basis)
  return quorumVerdict(rule, quorumFacts(rule, rule, attendance), { voters: 'voting_members', why: 'QUORUM_WHY_HALF' })
}
