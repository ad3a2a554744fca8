import { ruleFor, type Basis, type Verdict } from '../verdict.ts'
import { quorumFacts, quorumVerdict, type Attendance, type QuorumFacts } from './opening.ts'

/**
 * DEV-15, 《发展党员工作细则》 (2014: 第二十条、第二十一条; 2026: 第十九条、第二十条): a meeting that admits or converts opens with **more than** half of the
 * formal members who may vote. Written opinions of absent members are votes, never attendance. 8 voters: opens at 5, passes at 5.
 */
export const admissionMeetingQuorum = (attendance: Attendance, basis: Basis = {}): Verdict<QuorumFacts> => {
  const rule = ruleFor('DEV-15', basis)
  return quorumVerdict(rule, quorumFacts(rule, rule, attendance), { voters: 'formal_voters', why: 'QUORUM_WHY_MORE_THAN_HALF' })
}
