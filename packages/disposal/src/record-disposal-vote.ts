import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { citationOf, factPunished, getRule, renderVerdict, voteOutcome } from '@dangjian/regulations'
import { z } from 'zod'
import type { CaseRecord } from './case-store.ts'
import { actionsOfMember } from './discipline-store.ts'
import { eligibleOn } from './eligible-on.ts'
import { loadCase } from './load-case.ts'
import { recordStep } from './record-step.ts'
import { stepOf } from './step-fields.ts'

const votes = z.number().int().min(0).max(5000)
const exclusion = z.object({
  memberId: z.uuid(), reason: z.enum(['cannot_express_will', 'abroad', 'detained', 'long_illness', 'should_have_transferred']), approvedBy: z.string().trim().min(2).max(80), isAgreedByMeeting: z.boolean(),
})

/** Figures of the vote; the number of those entitled is the product's own. `meetingId` binds the recorded meeting where there is one. */
export const recordDisposalVoteInput = z.object({
  ...stepOf,
  body: z.enum(['general_meeting', 'committee_meeting', 'group_meeting']).default('general_meeting'),
  meetingId: z.uuid().optional(),
  present: votes, inFavour: votes, against: votes, abstained: votes,
  memberAttended: z.boolean(),
  exclusions: z.array(exclusion).max(100).default([]),
})
export type RecordDisposalVoteInput = z.input<typeof recordDisposalVoteInput>

/** Finds a recorded 支部党员大会 that may be bound; null when it is absent, unfinished, of another kind or out of the person's reach. */
export type MeetingLookup = (scope: Scope, meetingId: string) => Promise<{ readonly heldOn: string; readonly orgPath: string; readonly kind: string } | null>

const requireGeneralMeeting = async (scope: Scope, found: CaseRecord, input: RecordDisposalVoteInput, lookup: MeetingLookup): Promise<void> => {
  const citation = citationOf(getRule('BR-13', input.on))
  if ((input.body ?? 'general_meeting') !== 'general_meeting') throw new AppError('DISPOSAL_GENERAL_MEETING_ONLY', { citation })
  if (input.meetingId === undefined) return
  const meeting = await lookup(scope, input.meetingId)
  if (meeting?.kind !== 'general_meeting' || meeting.orgPath !== found.unitPath || meeting.heldOn !== input.on) throw new AppError('DISPOSAL_GENERAL_MEETING_ONLY', { path: 'meetingId', citation })
}

/** DIS-02 once more: the fact may have been punished since the proposal. */
export const refusePunished = async (scope: Scope, found: Pick<CaseRecord, 'memberId' | 'factKey'>, onDate: string): Promise<void> => {
  const verdict = factPunished(found.factKey, await actionsOfMember(scope, found.memberId), { onDate })
  if (verdict.outcome !== 'fail') return
  const { what, why, next, citation } = renderVerdict(verdict)
  throw new AppError('DISPOSAL_FACT_PUNISHED', { what, why, next, citation })
}

/**
 * The 支部党员大会 votes (BR-13, BR-14 《支部工作条例》第十一条): open at half of those entitled, passed by more than half of them. A vote that does not
 * pass ends the case. The person may attend and vote unless restricted. Throws NOT_FOUND, FORBIDDEN (disposal.handle), DISPOSAL_OWN_CASE,
 * DISPOSAL_GENERAL_MEETING_ONLY, DISPOSAL_NO_QUORUM, DISPOSAL_FACT_PUNISHED, VOTE_SUM_MISMATCH, VOTES_EXCEED_ELIGIBLE, QUORUM_EXCLUSION_INCOMPLETE, DISPOSAL_CHANGED
 * and what `refuseStep` throws, DISPOSAL_DEFENCE_MISSING among them.
 */
export const recordDisposalVote = async (scope: Scope, input: RecordDisposalVoteInput, lookup: MeetingLookup): Promise<{ caseId: string; passed: boolean }> => {
  const found = await loadCase(scope, input.caseId, 'disposal.handle')
  let passed = false
  await recordStep(scope, found, 'voted', input.on, async () => {
    await requireGeneralMeeting(scope, found, input, lookup)
    await refusePunished(scope, found, input.on)
    const eligible = await eligibleOn(scope, found.orgUnitId, input.on, input.exclusions)
    const { present, inFavour, against, abstained } = input
    const verdict = voteOutcome({ eligible, present, inFavour, against, abstain: abstained }, { onDate: input.on })
    const { opens, requiredToOpen, requiredToPass } = verdict.facts
    if (!opens) throw new AppError('DISPOSAL_NO_QUORUM', { path: 'present', present: String(present), eligible: String(eligible), requiredToOpen: String(requiredToOpen), citation: renderVerdict(verdict).citation })
    passed = verdict.facts.passed
    return {
      body: { eligible, present, inFavour, against, abstained, requiredToPass, passed, memberAttended: input.memberAttended, meetingId: input.meetingId ?? null, excluded: input.exclusions?.length ?? 0 },
      ...(passed ? {} : { change: { status: 'closed', outcome: 'not_passed', closedOn: input.on } as const }),
    }
  })
  return { caseId: found.id, passed }
}
