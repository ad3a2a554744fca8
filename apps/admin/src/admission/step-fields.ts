import type { StepForm, StepKey } from './types.ts'

/** What the form of any step holds; a step uses only its own. */
export interface StepFields {
  readonly onDate: string
  readonly documentNumber?: string
  readonly reason?: string
  readonly note?: string
  readonly memberIds?: string[]
  readonly choice?: string
  readonly heard?: string[]
  readonly decidedBy?: string
  readonly organizer?: string
  readonly days?: number | null
  readonly hours?: number | null
  readonly text?: string
  readonly flag?: boolean
  readonly groupId?: string
  readonly extendMonths?: number | null
  /** The ballot whose figures the step takes over. */
  readonly ballotId?: string
  readonly ballot?: Partial<Record<BallotCount, number | null>>
  readonly exclusions?: ReadonlyArray<{ readonly memberId: string; readonly reason: string; readonly approvedBy: string; readonly isAgreedByMeeting?: boolean }>
}

/** Figures of a ballot that a person enters. */
export const ballotCounts = ['present', 'inFavour', 'against', 'abstain', 'invalid', 'writtenInFavour', 'writtenAgainst', 'writtenAbstain'] as const
export type BallotCount = (typeof ballotCounts)[number]

type Proposal = Readonly<Record<string, unknown>>

const recordOf = (value: unknown): Proposal => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {})
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** Where a step keeps its one choice. */
const choiceKeys: Partial<Record<StepKey, string>> = {
  activist: 'recommendedBy', cultivation_review: 'opinion', political_review: 'conclusion', committee_review: 'opinion', pre_review: 'conclusion', party_group_decision: 'decision',
  approval: 'decision', probation_review: 'opinion', conversion_meeting: 'outcome', conversion_party_group: 'decision', conversion_approval: 'decision', archive: 'place',
}

/** The choice of a step that a person must make: nothing is proposed for it. */
const defaults: Partial<Record<StepKey, string>> = {
  activist: 'members', cultivation_review: 'continue', committee_review: 'agree', pre_review: 'qualified', party_group_decision: 'agree', approval: 'approved', probation_review: 'good',
  conversion_meeting: 'convert', conversion_party_group: 'agree', conversion_approval: 'approved', archive: 'personnel_file',
}

const textKeys: Partial<Record<StepKey, string>> = { application_form: 'formNumber', committee_talk: 'talkerName', oath: 'place' }
const memberKeys: Partial<Record<StepKey, string>> = { first_talk: 'talkerIds', contacts: 'memberIds', introducers: 'memberIds' }

/** The form as it opens: the server's proposal, today, nothing that a person must decide. */
export const fieldsOf = (form: Pick<StepForm, 'step' | 'onDate' | 'proposal'>): StepFields => {
  const { step } = form
  const data = recordOf(form.proposal)
  const ballot = recordOf(data.ballot)
  const counts = Object.fromEntries(ballotCounts.map((key) => [key, numberOf(ballot[key]) ?? (key === 'present' || key === 'inFavour' ? null : 0)]))
  return {
    onDate: form.onDate, documentNumber: '', reason: '', note: '',
    memberIds: textsOf(data[memberKeys[step] ?? '']),
    choice: textOf(data[choiceKeys[step] ?? '']) ?? defaults[step] ?? '',
    heard: Array.isArray(data.heard) ? textsOf(data.heard) : ['group', 'contacts', 'members', 'masses'],
    decidedBy: textOf(data.decidedBy) ?? 'committee', organizer: textOf(data.organizer) ?? 'committee',
    days: numberOf(data.days) ?? null, hours: numberOf(data.hours) ?? null,
    text: textOf(data[textKeys[step] ?? '']) ?? '', flag: false, groupId: textOf(data.groupId) ?? '', extendMonths: numberOf(data.extendMonths) ?? 6,
    ballot: counts, exclusions: [], ballotId: textOf(ballot.ballotId) ?? '',
  }
}
