import type { Rule } from '../rule.ts'
import { text, verdictUnder, type VerdictOutcome, type VerdictParams } from '../verdict.ts'
import type { AdmissionEffect, AdmissionJudgement } from './facts.ts'

/** Findings with a sentence each for what, why and next. */
export type AdmissionFindingCode =
  | 'ADM_AGE' | 'ADM_WAITS' | 'ADM_BEFORE' | 'ADM_AFTER' | 'ADM_ENDED' | 'ADM_LOCAL_WAIT' | 'ADM_CULTIVATION' | 'ADM_REVIEWS' | 'ADM_REVIEW_GAP' | 'ADM_PUBLICITY_RUNNING'
  | 'ADM_PUBLICITY_SHORT' | 'ADM_OBJECTION_OPEN' | 'ADM_CONTACTS' | 'ADM_INTRODUCERS' | 'ADM_NOT_FORMAL' | 'ADM_HEARD' | 'ADM_TRAINING' | 'ADM_LEAVING' | 'ADM_OVERDUE'
  | 'ADM_DUE' | 'ADM_APPROVAL_LATE' | 'ADM_APPROVAL_LAPSED' | 'ADM_PROBATION' | 'ADM_EXTENSION' | 'ADM_EXTENDED_ONCE' | 'ADM_PAPERS' | 'ADM_ARCHIVE' | 'ADM_QUOTA' | 'ADM_POSSIBLE'

const outcomes: Record<AdmissionEffect, VerdictOutcome> = { blocks: 'fail', 'needs-reason': 'fail', notice: 'provisional', met: 'pass' }

/** A judgement with the three sentences of its code under its rule. */
export const admissionFinding = (rule: Rule, code: AdmissionFindingCode, effect: AdmissionEffect, params: VerdictParams, outcome: VerdictOutcome = outcomes[effect]): AdmissionJudgement => ({
  code,
  effect,
  verdict: verdictUnder(rule, { outcome, what: text(code, params), why: text(`${code}_WHY`, params), next: text(`${code}_NEXT`, params), facts: params }),
})
