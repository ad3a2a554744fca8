import type { ballotCounts, StepFields } from './step-fields.ts'
import type { BranchStep, ExclusionReason, StepKey, SuperiorStep } from './types.ts'

/** One of the known values; the first when the text is none of them. */
const pick = <const T extends string>(known: readonly [T, ...T[]], text: string | undefined): T => known.find((one) => one === text) ?? known[0]

const pickAll = <const T extends string>(known: readonly T[], texts: readonly string[] | undefined): T[] => known.filter((one) => texts?.includes(one) === true)

const given = <const K extends string>(key: K, value: string | undefined): { [P in K]?: string } => {
  const text = value?.trim() ?? ''
  const none: { [P in K]?: string } = {}
  return text === '' ? none : { ...none, [key]: text }
}

const reasons: readonly [ExclusionReason, ...ExclusionReason[]] = ['cannot_express_will', 'abroad', 'detained', 'long_illness', 'should_have_transferred']

const ballotOf = ({ ballot, ballotId = '', exclusions = [] }: StepFields) => {
  const count = (key: (typeof ballotCounts)[number]): number => ballot?.[key] ?? 0
  return {
    present: count('present'), inFavour: count('inFavour'), against: count('against'), abstain: count('abstain'), invalid: count('invalid'),
    writtenInFavour: count('writtenInFavour'), writtenAgainst: count('writtenAgainst'), writtenAbstain: count('writtenAbstain'),
    exclusions: exclusions.map((one) => ({ memberId: one.memberId, reason: pick(reasons, one.reason), approvedBy: one.approvedBy, isAgreedByMeeting: one.isAgreedByMeeting === true })),
    ...(ballotId === '' ? {} : { ballotId }),
  }
}

/** What the branch records, as the server reads it; null for a step of the superior organization or one that no form records. */
export const branchStepOf = (step: StepKey, fields: StepFields): BranchStep | null => {
  const note = given('note', fields.note)
  const memberIds = fields.memberIds ?? []
  switch (step) {
    case 'first_talk': return { kind: step, talkerIds: memberIds, ...note }
    case 'activist': return { kind: step, recommendedBy: pick(['members', 'youth_league', 'both'], fields.choice), decidedBy: pick(['committee', 'general_meeting'], fields.decidedBy), ...note }
    case 'contacts': return { kind: step, memberIds, ...note }
    case 'cultivation_review': return { kind: step, opinion: pick(['continue', 'adjust', 'stop'], fields.choice), ...note }
    case 'candidate': return { kind: step, heard: pickAll(['group', 'contacts', 'members', 'masses'], fields.heard), ...note }
    case 'introducers': return { kind: step, memberIds, ...note }
    case 'political_review': return { kind: step, conclusion: pick(['pass', 'fail'], fields.choice), ...note }
    case 'training': return { kind: step, days: fields.days ?? 0, hours: fields.hours ?? 0, organizer: pick(['committee', 'county_department'], fields.organizer), ...note }
    case 'committee_review': return { kind: step, opinion: pick(['agree', 'postpone'], fields.choice), ...note }
    case 'application_form': return { kind: step, ...given('formNumber', fields.text), ...note }
    case 'admission_meeting': return { kind: step, ballot: ballotOf(fields), ...note }
    case 'committee_talk': return { kind: step, talkerName: (fields.text ?? '').trim(), ...note }
    case 'placement': return { kind: step, groupId: fields.groupId === undefined || fields.groupId === '' ? null : fields.groupId, ...note }
    case 'oath': return { kind: step, ...given('place', fields.text), ...note }
    case 'probation_review': return { kind: step, opinion: pick(['good', 'adjust', 'poor'], fields.choice), ...note }
    case 'conversion_application': return { kind: step, ...note }
    case 'conversion_meeting': {
      const outcome = pick(['convert', 'extend', 'cancel'], fields.choice)
      return { kind: step, ballot: ballotOf(fields), outcome, ...(outcome === 'extend' ? { extendMonths: fields.extendMonths ?? 6 } : {}), ...note }
    }
    case 'archive': return { kind: step, place: pick(['personnel_file', 'party_file'], fields.choice), ...note }
    default: return null
  }
}

/** What the superior organization decides or files, as the server reads it; null for any other step. */
export const superiorStepOf = (step: StepKey, fields: StepFields): SuperiorStep | null => {
  const note = given('note', fields.note)
  switch (step) {
    case 'activist_filing':
    case 'candidate_filing':
    case 'approval_filing': return { kind: step, ...note }
    case 'pre_review': return { kind: step, conclusion: pick(['qualified', 'unqualified'], fields.choice), isLeavingSoon: fields.flag === true, ...note }
    case 'party_group_decision':
    case 'conversion_party_group': return { kind: step, decision: pick(['agree', 'disagree'], fields.choice), ...note }
    case 'approval': return { kind: step, decision: pick(['approved', 'refused'], fields.choice), isSpecial: fields.flag === true, ...note }
    case 'conversion_approval': return { kind: step, decision: pick(['approved', 'refused'], fields.choice), ...note }
    default: return null
  }
}
