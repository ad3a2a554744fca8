import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { updateExclusion } from '../ballot-store.ts'
import { loadBallot, requirePhase } from '../course/load-ballot.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import { exclusionInput, exclusionOf } from './exclusion-of.ts'

export const approveExclusionInput = exclusionInput.extend({ note: z.string().trim().max(200).default('') })
export type ApproveExclusionInput = z.input<typeof approveExclusionInput>

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
