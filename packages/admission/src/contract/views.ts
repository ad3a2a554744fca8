import type { AdmissionDocumentKind, AdmissionPhase, AdmissionStepKey, RenderedVerdict } from '@dangjian/regulations'
import type { StepData } from './step-data.ts'

export type AdmissionStage = 'applicant' | 'activist' | 'candidate' | 'probationary' | 'formal'
export type AdmissionState = 'open' | 'suspended' | 'completed' | 'closed'
export type CaseOutcome = 'archived' | 'cancelled' | 'withdrawn' | 'not_passed' | 'not_approved' | 'stopped' | 'left'
export type StepState = 'done' | 'possible' | 'locked' | 'overdue' | 'not-applicable'

/** A verdict on a step: `blocks` refuses, `needs-reason` asks for a reason that is kept, `notice` only tells. `binding` is set accordingly. */
export interface StepVerdict extends RenderedVerdict {
  readonly code: string
  readonly effect: 'blocks' | 'needs-reason' | 'notice' | 'met'
}

/** One record of a step; corrected ones stay and say by which. */
export interface StepRecordView {
  readonly id: string
  readonly onDate: string
  readonly ruleSet: '2014' | '2026'
  readonly documentNumber: string | null
  readonly reason: string | null
  readonly round: number
  /** False where the step was taken but did not pass (votes missing, 政审不合格, 不同意). */
  readonly isPositive: boolean
  readonly data: StepData
  readonly recordedBy: string
  readonly recordedAt: string
  readonly isOverridden: boolean
  /** Set on a record that a later one corrects. */
  readonly correctedBy: string | null
  readonly correctionReason: string | null
  /** Sentence about the record, ready to show: 赞成9票，达到通过票数。 */
  readonly summary: string
}

/** One line of the timeline. */
export interface StepView {
  readonly key: AdmissionStepKey
  readonly number: string
  readonly name: string
  readonly phase: AdmissionPhase
  readonly authority: 'branch' | 'superior'
  readonly state: StepState
  readonly ruleSet: '2014' | '2026'
  /** 《发展党员工作细则》第十三条; empty when not cited. */
  readonly citation: string
  /** Day of the standing record, null while open. */
  readonly doneOn: string | null
  /** First lawful day as far as the records give it. */
  readonly earliestOn: string | null
  readonly dueOn: string | null
  /** Days past `dueOn`, 0 unless overdue. */
  readonly overdueDays: number
  /** The steps that are waited for. */
  readonly waitsFor: ReadonlyArray<{ readonly key: AdmissionStepKey; readonly number: string; readonly name: string }>
  /** True where a year without official holiday calendar is part of the reckoning. */
  readonly isProvisional: boolean
  /** The step can be repeated and is open for it. */
  readonly isRepeatable: boolean
  /** One sentence under the step's name. */
  readonly note: string
  readonly verdicts: readonly StepVerdict[]
  readonly records: readonly StepRecordView[]
  readonly papers: readonly PaperView[]
  /** Whether the person who reads may take it now. */
  readonly canTake: boolean
}

export interface PaperView {
  readonly step: AdmissionStepKey
  readonly kind: AdmissionDocumentKind
  readonly title: string
  /** `national` by the rules, `local` added by the tenant. */
  readonly source: 'national' | 'local'
  readonly isHeld: boolean
  readonly datedOn: string | null
  readonly number: string | null
}

export interface CaseLine {
  readonly id: string
  readonly name: string
  readonly gender: 'male' | 'female'
  readonly age: number
  readonly jobTitle: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly stage: AdmissionStage
  readonly state: AdmissionState
  readonly outcome: CaseOutcome | null
  readonly appliedOn: string
  readonly memberId: string | null
  /** What comes next: null in a closed case. */
  readonly next: NextStep | null
  readonly overdue: number
  readonly held: number
  readonly missing: number
}

/** The next lawful act of a case, for lists and the workbench. */
export interface NextStep {
  readonly key: AdmissionStepKey
  readonly number: string
  readonly name: string
  readonly authority: 'branch' | 'superior'
  readonly state: StepState
  readonly earliestOn: string | null
  readonly dueOn: string | null
  readonly overdueDays: number
  readonly note: string
  readonly citation: string
}

/** 有表决权, 到会方可开会, 赞成方可通过 for the next meeting. */
export interface QuorumView {
  readonly step: 'admission_meeting' | 'conversion_meeting'
  readonly eligible: number
  readonly requiredToOpen: number
  readonly requiredToPass: number
  readonly probationary: number
  readonly text: string
  readonly citation: string
}

export interface RuleInForce {
  readonly ruleSet: '2014' | '2026'
  readonly title: string
  readonly from: string
  readonly until: string | null
  /** 期限条文待核，按提醒办理 for the set of 2026. */
  readonly note: string
  readonly used: boolean
}

export interface CaseDetail extends CaseLine {
  readonly birthDate: string
  readonly ethnicity: string
  readonly education: string
  readonly category: string
  readonly groupId: string | null
  readonly groupName: string | null
  readonly idNumberMasked: string
  readonly phoneMasked: string | null
  readonly contacts: readonly string[]
  readonly introducers: readonly string[]
  readonly isOrgan: boolean
  readonly round: number
  readonly closedOn: string | null
  readonly closedReason: string | null
  readonly probationEndsOn: string | null
  readonly timeline: readonly StepView[]
  readonly papers: readonly PaperView[]
  readonly quorum: QuorumView | null
  /** Why the open steps of the superior organization cannot be taken now. */
  readonly whyNot: ReadonlyArray<{ readonly step: AdmissionStepKey; readonly what: string; readonly next: string; readonly citation: string }>
  readonly rules: readonly RuleInForce[]
  readonly publicities: readonly PublicityView[]
  readonly overrides: readonly OverrideView[]
  readonly canHandle: boolean
  readonly canApprove: boolean
}

export interface PublicityView {
  readonly id: string
  readonly caseId: string
  readonly name: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly kind: 'candidate' | 'conversion'
  readonly state: 'open' | 'closed' | 'stopped'
  readonly startsOn: string
  /** Last day of the publicity. */
  readonly endsOn: string
  readonly workingDays: number
  /** Working days from today to the last day, today included while it lasts; 0 afterwards. */
  readonly workingDaysLeft: number
  readonly isProvisional: boolean
  readonly place: string
  readonly closedOn: string | null
  /** May be closed from the day after `endsOn`, when no objection is open. */
  readonly canClose: boolean
  readonly objections: ReadonlyArray<{ readonly id: string; readonly receivedOn: string; readonly content: string | null; readonly state: 'open' | 'upheld' | 'rejected'; readonly finding: string | null }>
}

export interface OverrideView {
  readonly id: string
  readonly caseId: string
  readonly name: string
  readonly step: AdmissionStepKey
  readonly stepName: string
  readonly reason: string
  readonly state: 'requested' | 'approved' | 'refused' | 'used'
  readonly requestedBy: string
  readonly requestedAt: string
  readonly decidedBy: string | null
  readonly decisionReason: string | null
}

/** What the form of a step needs: everything it can fill by itself is filled. */
export interface StepForm {
  readonly step: AdmissionStepKey
  readonly number: string
  readonly name: string
  readonly authority: 'branch' | 'superior'
  /** Proposed day: today, or the last lawful one before it. */
  readonly onDate: string
  readonly verdicts: readonly StepVerdict[]
  readonly canTake: boolean
  readonly needsReason: boolean
  readonly overrideId: string | null
  /** Proposed data without what a person must decide; null where nothing can be proposed. */
  readonly proposal: unknown
  /** Formal members of the branch to choose from (contacts, introducers, talkers), posts first. */
  readonly people: ReadonlyArray<{ readonly memberId: string; readonly name: string; readonly post: string | null }>
  readonly groups: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly papers: readonly PaperView[]
  readonly quorum: QuorumView | null
}

export interface AdmissionDueItem extends NextStep {
  readonly caseId: string
  /** The person; the step's own name is `stepName`. */
  readonly name: string
  readonly stepName: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly bucket: 'overdue' | 'week' | 'month' | 'open'
  readonly daysLeft: number | null
}

export interface PoolFigures {
  readonly asOf: string
  readonly applicants: number
  readonly activists: number
  readonly candidates: number
  readonly probationary: number
  readonly overdue: number
  readonly admittedThisYear: number
  readonly convertedThisYear: number
  readonly byBranch: ReadonlyArray<{ readonly orgUnitId: string; readonly orgUnitName: string; readonly applicants: number; readonly activists: number; readonly candidates: number; readonly probationary: number; readonly overdue: number }>
}

export interface PlanLine {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly quota: number
  readonly admitted: number
  /** Candidates under way in that organization. */
  readonly candidates: number
  readonly note: string | null
}

/** 全程纪实表: person, every step with day, persons, papers and rule set, in order. */
export interface CaseRecord {
  readonly case: CaseDetail
  readonly rows: ReadonlyArray<{ readonly number: string; readonly name: string; readonly onDate: string; readonly content: string; readonly people: string; readonly papers: string; readonly citation: string; readonly recordedBy: string; readonly reason: string }>
  readonly printedOn: string
}

/** 适用规定: what each set asks for, and what the tenant has tightened. */
export interface RuleLine {
  readonly ruleId: string
  readonly step: AdmissionStepKey
  readonly number: string
  readonly name: string
  readonly citation: string
  readonly text: string
  readonly binding: string
  readonly parameters: ReadonlyArray<{ readonly name: string; /** In Chinese: 培养考察期. */ readonly label: string; readonly national: number; readonly local: number | null; readonly tighter: 'higher' | 'lower' | 'fixed'; readonly unit: string }>
  readonly localPapers: readonly string[]
  readonly isObligatory: boolean
}
