import { isLocalDate } from '@dangjian/kernel'
import { z } from 'zod'

const day = z.string().refine(isLocalDate)
const members = (least: number, most: number) => z.array(z.uuid()).min(least).max(most)
const note = z.string().trim().max(500).optional()

/** A member left out of 应到会 (rules.md 1.3): both consents are part of the record. */
export const quorumExclusionSchema = z.object({
  memberId: z.uuid(),
  reason: z.enum(['cannot_express_will', 'abroad', 'detained', 'long_illness', 'should_have_transferred']),
  approvedBy: z.string().trim().min(1).max(80),
  isAgreedByMeeting: z.boolean(),
})

const count = z.number().int().min(0).max(9999)

/**
 * The bound result of a secret ballot. The number of those entitled to vote is not entered: it is taken from the roster of the day, less `exclusions`.
 * `present` is those present; `inFavour + against + abstain + invalid` are their votes; the written ones come from absent members, handed in before.
 */
export const ballotSchema = z.object({
  exclusions: z.array(quorumExclusionSchema).max(50).default([]),
  present: count,
  inFavour: count,
  against: count,
  abstain: count,
  invalid: count.default(0),
  writtenInFavour: count.default(0),
  writtenAgainst: count.default(0),
  writtenAbstain: count.default(0),
  /** The recorded 支部党员大会, where there is one. */
  meetingId: z.uuid().optional(),
  /** An announced ballot of this case: its figures take the place of the entered ones. */
  ballotId: z.uuid().optional(),
})
export type BallotInput = z.input<typeof ballotSchema>

/** What the branch records of its steps. `application` comes with the opening of the case, both publicities with their closing. */
export const branchStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('first_talk'), talkerIds: members(1, 3), note }),
  z.object({ kind: z.literal('activist'), recommendedBy: z.enum(['members', 'youth_league', 'both']).default('members'), decidedBy: z.enum(['committee', 'general_meeting']).default('committee'), note }),
  z.object({ kind: z.literal('contacts'), memberIds: members(1, 9), note }),
  z.object({ kind: z.literal('cultivation_review'), opinion: z.enum(['continue', 'adjust', 'stop']).default('continue'), note }),
  z.object({ kind: z.literal('candidate'), heard: z.array(z.enum(['group', 'contacts', 'members', 'masses'])).max(4).default(['group', 'contacts', 'members', 'masses']), note }),
  z.object({ kind: z.literal('introducers'), memberIds: members(1, 9), note }),
  z.object({ kind: z.literal('political_review'), conclusion: z.enum(['pass', 'fail']), note }),
  z.object({ kind: z.literal('training'), days: z.number().min(0).max(60).default(0), hours: z.number().min(0).max(400).default(0), organizer: z.enum(['committee', 'county_department']).default('committee'), note }),
  z.object({ kind: z.literal('committee_review'), opinion: z.enum(['agree', 'postpone']).default('agree'), note }),
  z.object({ kind: z.literal('application_form'), formNumber: z.string().trim().max(40).optional(), note }),
  z.object({ kind: z.literal('admission_meeting'), ballot: ballotSchema, note }),
  z.object({ kind: z.literal('committee_talk'), talkerName: z.string().trim().min(1).max(40), note }),
  z.object({ kind: z.literal('placement'), groupId: z.uuid().nullable().default(null), note }),
  z.object({ kind: z.literal('oath'), place: z.string().trim().max(80).optional(), note }),
  z.object({ kind: z.literal('probation_review'), opinion: z.enum(['good', 'adjust', 'poor']).default('good'), note }),
  z.object({ kind: z.literal('conversion_application'), note }),
  z.object({
    kind: z.literal('conversion_meeting'), ballot: ballotSchema, outcome: z.enum(['convert', 'extend', 'cancel']).default('convert'),
    /** 6…12, only with `extend`. */
    extendMonths: z.number().int().min(1).max(24).optional(), note,
  }),
  z.object({ kind: z.literal('archive'), place: z.enum(['personnel_file', 'party_file']).default('personnel_file'), note }),
])
export type BranchStepData = z.output<typeof branchStepSchema>
export type BranchStepInput = z.input<typeof branchStepSchema>

/** What the superior organization decides or files. */
export const superiorStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('activist_filing'), note }),
  z.object({ kind: z.literal('candidate_filing'), note }),
  z.object({ kind: z.literal('pre_review'), conclusion: z.enum(['qualified', 'unqualified']).default('qualified'), isLeavingSoon: z.boolean().default(false), note }),
  z.object({ kind: z.literal('party_group_decision'), decision: z.enum(['agree', 'disagree']).default('agree'), note }),
  z.object({ kind: z.literal('approval'), decision: z.enum(['approved', 'refused']).default('approved'), isSpecial: z.boolean().default(false), note }),
  z.object({ kind: z.literal('approval_filing'), note }),
  z.object({ kind: z.literal('conversion_party_group'), decision: z.enum(['agree', 'disagree']).default('agree'), note }),
  z.object({ kind: z.literal('conversion_approval'), decision: z.enum(['approved', 'refused']).default('approved'), note }),
])
export type SuperiorStepData = z.output<typeof superiorStepSchema>
export type SuperiorStepInput = z.input<typeof superiorStepSchema>

/** What stands in a record of the two kinds of steps that no form records directly. */
export const ownStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('application') }),
  z.object({ kind: z.literal('candidate_publicity'), publicityId: z.uuid(), startsOn: day, endsOn: day }),
  z.object({ kind: z.literal('conversion_publicity'), publicityId: z.uuid(), startsOn: day, endsOn: day }),
])

/** The data of any record. */
export type StepData = BranchStepData | SuperiorStepData | z.output<typeof ownStepSchema>
