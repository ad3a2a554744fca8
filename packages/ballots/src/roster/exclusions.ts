import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { insertExclusion, selectExclusions, updateExclusion, type ExclusionRow } from '../ballot-store.ts'
import { loadBallot, moveBallot, requirePhase } from '../course/load-ballot.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import { rosterOfDay } from './roster-of-day.ts'

export const exclusionReasonSchema = z.enum(['cannot_express_will', 'abroad', 'detained', 'long_illness', 'should_have_transferred'])
export const proposeExclusionInput = z.object({ id: z.uuid(), memberId: z.uuid(), reason: exclusionReasonSchema, ground: z.string().trim().min(4).max(300) })
export type ProposeExclusionInput = z.infer<typeof proposeExclusionInput>
export const exclusionInput = z.object({ id: z.uuid(), memberId: z.uuid() })
export type ExclusionInput = z.infer<typeof exclusionInput>
export const approveExclusionInput = exclusionInput.extend({ note: z.string().trim().max(200).default('') })
export type ApproveExclusionInput = z.input<typeof approveExclusionInput>

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

const exclusionOf = async (scope: Scope, id: string, memberId: string): Promise<ExclusionRow> => {
  const exclusion = (await selectExclusions(scope, id)).find((one) => one.memberId === memberId)
  if (!exclusion) throw notFound('exclusion')
  return exclusion
}

/** The path of the organization above: whoever approves there stands over the branch. */
const above = (path: string): string => path.replace(/[^/]+\/$/, '')

/**
 * The superior organization agrees: a person with ballot.manage above the branch, who is neither the one who proposed nor the one concerned. Throws NOT_FOUND, FORBIDDEN,
 * BALLOT_PHASE and BALLOT_SECOND_PERSON.
 */
export const approveExclusion = async (scope: Scope, raw: ApproveExclusionInput): Promise<void> => {
  const { id, memberId, note } = approveExclusionInput.parse(raw)
  const found = await loadBallot(scope, id, 'ballot.manage')
  requireCan(scope.access, 'ballot.manage', above(found.unitPath))
  requirePhase(found, 'draft')
  const exclusion = await exclusionOf(scope, id, memberId)
  if (scope.actor.accountId === null || scope.actor.accountId === exclusion.proposedByAccount || scope.actor.memberId === memberId) throw new AppError('BALLOT_SECOND_PERSON', { name: scope.actor.name }, 403)
  await updateExclusion(scope, id, memberId, { approvedBy: scope.actor.name, approvedAt: scope.clock.now(), approvalNote: note })
  await scope.audit({ action: 'ballot.exclusion-approved', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.approved(exclusion.name, found.title), details: { memberId } })
}

/** The 党员大会 agrees to an exclusion that the superior organization has approved. Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_PHASE and BALLOT_EXCLUSION_UNAPPROVED. */
export const agreeExclusion = async (scope: Scope, { id, memberId }: ExclusionInput): Promise<void> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'draft')
  const exclusion = await exclusionOf(scope, id, memberId)
  if (exclusion.approvedBy === null) throw conflict('BALLOT_EXCLUSION_UNAPPROVED', { name: exclusion.name })
  await updateExclusion(scope, id, memberId, { agreedByMeeting: true })
  await scope.audit({ action: 'ballot.exclusion-agreed', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.agreed(exclusion.name, found.title), details: { memberId } })
}
