import { ruleFor, type Basis, type Verdict } from '../verdict.ts'
import { quorumFacts, quorumVerdict, type Attendance, type QuorumFacts } from './opening.ts'

/** BR-15, 《支部工作条例》第十二条: a 支委会会议 opens with at least half of the committee members; passing takes more than half of all of them. */
export const committeeMeetingQuorum = (attendance: Attendance, basis: Basis = {}): Verdict<QuorumFacts> => {
  const rule = ruleFor('BR-15', basis)
  return quorumVerdict(rule, quorumFacts(rule, rule, attendance), { voters: 'committee_members', why: 'QUORUM_WHY_HALF' }, 'quorum')
}
