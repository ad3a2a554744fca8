/**
 * The steps of 发展党员 in the order in which they are carried out (rules.md 3a). 7b stands before 7 because the publicity precedes the listing. `conversion_publicity`
 * is no national step: it is offered, and a tenant may make it obligatory. The organ's node of OR-14 stands before both approvals.
 */
export const admissionStepKeys = [
  'application', 'first_talk', 'activist', 'activist_filing', 'contacts', 'cultivation_review', 'candidate_publicity', 'candidate', 'candidate_filing', 'introducers',
  'political_review', 'training', 'committee_review', 'pre_review', 'application_form', 'admission_meeting', 'committee_talk', 'party_group_decision', 'approval',
  'approval_filing', 'placement', 'oath', 'probation_review', 'conversion_application', 'conversion_publicity', 'conversion_meeting', 'conversion_party_group',
  'conversion_approval', 'archive',
] as const
export type AdmissionStepKey = (typeof admissionStepKeys)[number]

/** The four parts of the procedure as screens show them: 申请与积极分子培养, 发展对象, 接收预备党员, 预备期与转正. */
export type AdmissionPhase = 'cultivation' | 'candidate' | 'admission' | 'probation'

/** Kinds of papers of a case. */
export const admissionDocumentKinds = [
  'application_letter', 'talk_record', 'recommendation', 'committee_minutes', 'filing_report', 'cultivation_form', 'review_record', 'thought_report', 'opinions',
  'publicity_notice', 'publicity_result', 'candidate_filing', 'political_review', 'training_certificate', 'committee_opinion', 'pre_review_opinion', 'application_form',
  'ballot_record', 'meeting_resolution', 'talk_opinion', 'party_group_minutes', 'approval_opinion', 'oath_record', 'probation_form', 'conversion_application',
  'conversion_resolution', 'conversion_approval', 'archive_list', 'local_paper',
] as const
export type AdmissionDocumentKind = (typeof admissionDocumentKinds)[number]

/** What a step is, apart from its limits, which are figures of the rule named by `ruleId`. */
export interface AdmissionStepDefinition {
  readonly key: AdmissionStepKey
  /** As in the published list of 25 steps: `7`, `7b`, `16b`. */
  readonly number: string
  readonly phase: AdmissionPhase
  readonly ruleId: string
  /** `superior`: an act of the superior organization, taken with admission.approve by somebody other than who recorded what is decided upon. */
  readonly authority: 'branch' | 'superior'
  /** May be recorded many times (half-yearly reviews). */
  readonly isRepeated: boolean
  /** Steps that must stand before. */
  readonly after: readonly AdmissionStepKey[]
  readonly documents: readonly AdmissionDocumentKind[]
  /** Belongs to a round of conversion: an extended probation goes through it again. */
  readonly isOfRound: boolean
}

type Row = readonly [AdmissionStepKey, string, AdmissionPhase, string, 'branch' | 'superior', readonly AdmissionStepKey[], readonly AdmissionDocumentKind[]]

const rows: readonly Row[] = [
  ['application', '1', 'cultivation', 'DEV-01', 'branch', [], ['application_letter']],
  ['first_talk', '2', 'cultivation', 'DEV-02', 'branch', ['application'], ['talk_record']],
  ['activist', '3', 'cultivation', 'DEV-03', 'branch', ['first_talk'], ['recommendation', 'committee_minutes']],
  ['activist_filing', '4', 'cultivation', 'DEV-04', 'superior', ['activist'], ['filing_report']],
  ['contacts', '5', 'cultivation', 'DEV-05', 'branch', ['activist'], ['cultivation_form']],
  ['cultivation_review', '6', 'cultivation', 'DEV-06', 'branch', ['contacts'], ['review_record']],
  ['candidate_publicity', '7b', 'candidate', 'DEVB-07', 'branch', ['activist_filing', 'contacts'], ['publicity_notice', 'publicity_result']],
  ['candidate', '7', 'candidate', 'DEV-07', 'branch', ['activist_filing', 'contacts'], ['opinions', 'committee_minutes']],
  ['candidate_filing', '8', 'candidate', 'DEV-08', 'superior', ['candidate'], ['candidate_filing']],
  ['introducers', '9', 'candidate', 'DEV-09', 'branch', ['candidate_filing'], []],
  ['political_review', '10', 'candidate', 'DEV-10', 'branch', ['candidate_filing'], ['political_review']],
  ['training', '11', 'candidate', 'DEV-11', 'branch', ['candidate_filing'], ['training_certificate']],
  ['committee_review', '12', 'admission', 'DEV-12', 'branch', ['introducers', 'political_review', 'training'], ['committee_opinion']],
  ['pre_review', '13', 'admission', 'DEV-13', 'superior', ['committee_review'], ['pre_review_opinion']],
  ['application_form', '14', 'admission', 'DEV-14', 'branch', ['pre_review'], ['application_form']],
  ['admission_meeting', '15', 'admission', 'DEV-15', 'branch', ['application_form'], ['ballot_record', 'meeting_resolution']],
  ['committee_talk', '16', 'admission', 'DEV-16', 'branch', ['admission_meeting'], ['talk_opinion']],
  ['party_group_decision', '16b', 'admission', 'OR-14', 'superior', ['committee_talk'], ['party_group_minutes']],
  ['approval', '17', 'admission', 'DEV-17', 'superior', ['committee_talk'], ['approval_opinion']],
  ['approval_filing', '18', 'admission', 'DEV-18', 'superior', ['approval'], []],
  ['placement', '19', 'admission', 'DEV-19', 'branch', ['approval'], []],
  ['oath', '20', 'probation', 'DEV-20', 'branch', ['placement'], ['oath_record']],
  ['probation_review', '21', 'probation', 'DEV-21', 'branch', ['placement'], ['probation_form']],
  ['conversion_application', '22', 'probation', 'DEV-22', 'branch', ['placement'], ['conversion_application']],
  ['conversion_publicity', '22b', 'probation', 'DEVB-22', 'branch', ['conversion_application'], ['publicity_notice', 'publicity_result']],
  ['conversion_meeting', '23', 'probation', 'DEV-23', 'branch', ['conversion_application'], ['conversion_resolution']],
  ['conversion_party_group', '23b', 'probation', 'OR-14', 'superior', ['conversion_meeting'], ['party_group_minutes']],
  ['conversion_approval', '24', 'probation', 'DEV-24', 'superior', ['conversion_meeting'], ['conversion_approval']],
  ['archive', '25', 'probation', 'DEV-25', 'branch', ['approval_filing', 'conversion_approval'], ['archive_list']],
]

const repeated: readonly AdmissionStepKey[] = ['cultivation_review', 'probation_review']
const ofRound: readonly AdmissionStepKey[] = ['conversion_application', 'conversion_publicity', 'conversion_meeting', 'conversion_party_group', 'conversion_approval']

/** Every step in the order of the procedure. */
export const admissionSteps: readonly AdmissionStepDefinition[] = rows.map(([key, number, phase, ruleId, authority, after, documents]) => ({
  key, number, phase, ruleId, authority, after, documents, isRepeated: repeated.includes(key), isOfRound: ofRound.includes(key),
}))

const byKey = new Map(admissionSteps.map((step) => [step.key, step]))

/** The definition of a step. */
export const admissionStep = (key: AdmissionStepKey): AdmissionStepDefinition => {
  const step = byKey.get(key)
  if (!step) throw new RangeError(key)
  return step
}

/** The papers that go into the archive (DEV-25): 志愿书, 申请书, 政审, 转正申请, 培养考察. */
export const archivedKinds: readonly AdmissionDocumentKind[] = ['application_form', 'application_letter', 'political_review', 'conversion_application', 'cultivation_form']
