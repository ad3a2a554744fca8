import type { Scope } from '@dangjian/db'
import { AppError, conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { insertExclusion } from '../ballot-store.ts'
import { loadBallot, moveBallot, requirePhase } from '../course/load-ballot.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import { rosterOfDay } from './roster-of-day.ts'

const reasonSchema = z.enum(['cannot_express_will', 'abroad', 'detained', 'long_illness', 'should_have_transferred'])
export const proposeExclusionInput = z.object({ id: z.uuid(), memberId: z.uuid(), reason: reasonSchema, ground: z.string().trim().min(4).max(300) })
export type ProposeExclusionInput = z.infer<typeof proposeExclusionInput>

/**
 * Proposes to leave a member out of 应到会 (rules.md 1.3), with the ground. It counts only with the consent of the superior organization and of the meeting. Throws NOT_FOUND,
 * FORBIDDEN (ballot.manage), BALLOT_PHASE, BALLOT_EXCLUSION_UNFIT (no voter of that day) and BALLOT_EXCLUSION_STANDS.
 */
export const proposeExclusion = async (scope: Scope, { id, memberId, reason, ground }: ProposeExclusionInput): Promise<void> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'draft')
  const person = (await rosterOfDay(scope, found.orgUnitId, found.heldOn)).eligible.find((one) => one.memberId === memberId)
  if (!person) throw new AppError('BALLOT_EXCLUSION_UNFIT', { path: 'memberId' })
  const isAdded = await insertExclusion(scope, {
    ballotId: id, memberId, name: person.name, reason, ground, proposedBy: scope.actor.name, proposedByAccount: scope.actor.accountId, approvedBy: null, approvedAt: null, approvalNote: null, agreedByMeeting: false,
  })
  if (!isAdded) throw conflict('BALLOT_EXCLUSION_STANDS', { name: person.name })
  await moveBallot(scope, found, {})
  await scope.audit({ action: 'ballot.exclusion-proposed', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.exclusion(person.name, found.title), details: { memberId, reason } })
}
