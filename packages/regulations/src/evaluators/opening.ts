import { AppError } from '@dangjian/kernel'
import { countReaching } from '../share.ts'
import type { Rule } from '../rule.ts'
import { parameterOf, requireCounts, text, verdictUnder, type Verdict, type VerdictOutcome } from '../verdict.ts'
import type { VerdictCode } from '../locales/zh-CN.ts'

/** Heads: 应到会 with the right to vote, and 实到会 among them. */
export interface Attendance {
  readonly eligible: number
  readonly present: number
}

export type QuorumFacts = {
  readonly eligible: number
  readonly present: number
  readonly requiredToOpen: number
  readonly requiredToPass: number
  readonly opens: boolean
}

/** Which words a quorum is explained in. */
export interface QuorumWords {
  readonly voters: 'voting_members' | 'committee_members' | 'formal_voters' | 'electors'
  readonly why: VerdictCode
}

/** Counts of an opening; throws INVALID_COUNT or PRESENT_EXCEEDS_ELIGIBLE. */
export const quorumFacts = (openRule: Rule, passRule: Rule, { eligible, present }: Attendance): QuorumFacts => {
  requireCounts({ eligible, present })
  if (present > eligible) throw new AppError('PRESENT_EXCEEDS_ELIGIBLE', { present, eligible })
  const requiredToOpen = countReaching(parameterOf(openRule, 'open'), eligible)
  const requiredToPass = countReaching(parameterOf(passRule, 'passing'), eligible)
  return { eligible, present, requiredToOpen, requiredToPass, opens: eligible > 0 && present >= requiredToOpen }
}

/** Whether a meeting may open, under the rule that asks for it. */
export const quorumVerdict = (rule: Rule, facts: QuorumFacts, words: QuorumWords, aspect?: string, openOutcome: VerdictOutcome = 'pass'): Verdict<QuorumFacts> => {
  const { eligible, present, requiredToOpen, requiredToPass } = facts
  const voters = words.voters
  if (eligible === 0) {
    return verdictUnder(rule, { outcome: 'not-applicable', what: text('QUORUM_NO_VOTERS', { voters }), why: text('QUORUM_NO_VOTERS_WHY', { voters }), next: text('QUORUM_NO_VOTERS_NEXT', { voters }), facts }, aspect)
  }
  const why = text(rule.local ? 'QUORUM_WHY_LOCAL' : words.why, { voters, eligible, requiredToOpen })
  if (!facts.opens) {
    const missing = requiredToOpen - present
    return verdictUnder(rule, { outcome: 'fail', what: text('QUORUM_NOT_MET', { voters, present, missing }), why, next: text('QUORUM_NOT_MET_NEXT', { requiredToOpen }), facts }, aspect)
  }
  const next = openOutcome === 'provisional' ? text('QUORUM_BOUNDARY_NEXT', { requiredToOpen }) : text('QUORUM_MET_NEXT', { requiredToPass })
  return verdictUnder(rule, { outcome: openOutcome, what: text('QUORUM_MET', { voters, present }), why, next, facts }, aspect)
}
