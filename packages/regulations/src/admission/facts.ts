import type { LocalDate } from '@dangjian/kernel'
import type { RuleOverrides } from '../tighten.ts'
import type { Verdict } from '../verdict.ts'
import type { HolidayCalendar } from '../working-days.ts'
import type { AdmissionDocumentKind, AdmissionStepKey } from './steps.ts'

/** What the 支部大会 proposes at the end of the probation: 按期转正, 延长预备期, 取消预备党员资格. */
export type ConversionOutcome = 'convert' | 'extend' | 'cancel'

/** One step as it stands, corrections applied. */
export interface AdmissionStanding {
  readonly key: AdmissionStepKey
  readonly onDate: LocalDate
  /** 1, and 2 after an extension; 1 for every step outside the conversion. */
  readonly round: number
  /** False where it was taken and did not pass. */
  readonly isPositive: boolean
  readonly outcome?: ConversionOutcome
  readonly extendMonths?: number
}

/** A publicity of the case; the one that is open decides what is still waited for. */
export interface AdmissionPublicity {
  readonly kind: 'candidate' | 'conversion'
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly openObjections: number
}

/** Everything the evaluator knows of a case. Records stand in the order in which they were made. */
export interface AdmissionFacts {
  readonly birthDate: LocalDate
  /** The approving committee is a 机关党委: OR-14 adds its node. */
  readonly isOrgan: boolean
  /** 入党时间 of a probationary member whose case begins after the admission (from the roster). */
  readonly adoptedFrom?: LocalDate
  readonly records: readonly AdmissionStanding[]
  readonly openPublicity?: AdmissionPublicity
  readonly heldPapers: readonly AdmissionDocumentKind[]
}

/** A tenant's stricter copy of a rule. */
export interface LocalAdmissionRule extends Pick<RuleOverrides, 'parameters'> {
  /** The tenant makes a step obligatory that the national text does not oblige to. */
  readonly isObligatory?: boolean
}

/** What a case is judged with: the holiday calendar and the tenant's own rules by rule id. */
export interface AdmissionBasis {
  readonly calendar: HolidayCalendar
  readonly local?: ReadonlyMap<string, LocalAdmissionRule>
}

/** `blocks` refuses, `needs-reason` lets pass with a recorded reason, `notice` tells, `met` is fulfilled. */
export type AdmissionEffect = 'blocks' | 'needs-reason' | 'notice' | 'met'

/** What a rule says about a step, and what follows from it. */
export interface AdmissionJudgement {
  readonly code: string
  readonly effect: AdmissionEffect
  readonly verdict: Verdict
}

/** Counts that a step brings along; only those its guards need. */
export interface AdmissionAttempt {
  readonly key: AdmissionStepKey
  readonly onDate: LocalDate
  /** Contacts or introducers: how many, and the names of those who are not formal members. */
  readonly people?: { readonly count: number; readonly notFormal: readonly string[] }
  readonly training?: { readonly days: number; readonly hours: number }
  readonly heard?: readonly string[]
  readonly isLeavingSoon?: boolean
  readonly isSpecial?: boolean
  readonly publicity?: { readonly startsOn: LocalDate; readonly endsOn: LocalDate; readonly openObjections: number }
  readonly ballot?: {
    readonly eligible: number; readonly present: number; readonly inFavour: number; readonly against: number; readonly abstain: number; readonly invalid: number
    readonly writtenInFavour: number; readonly writtenAgainst: number; readonly writtenAbstain: number
  }
  readonly outcome?: ConversionOutcome
  readonly extendMonths?: number
  /** Papers that come with the step. */
  readonly papers?: readonly AdmissionDocumentKind[]
}
