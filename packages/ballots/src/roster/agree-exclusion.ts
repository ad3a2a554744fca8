import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { updateExclusion } from '../ballot-store.ts'
import { loadBallot, requirePhase } from '../course/load-ballot.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import { exclusionOf, type ExclusionInput } from './exclusion-of.ts'

/** The 党员大会 agrees to an exclusion that the superior organization has approved. Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_PHASE and BALLOT_EXCLUSION_UNAPPROVED. */
export const agreeExclusion = async (scope: Scope, { id, memberId }: ExclusionInput): Promise<void> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'draft')
  const exclusion = await exclusionOf(scope, id, memberId)
  if (exclusion.approvedBy === null) throw conflict('BALLOT_EXCLUSION_UNAPPROVED', { name: exclusion.name })
  await updateExclusion(scope, id, memberId, { agreedByMeeting: true })
  await scope.audit({ action: 'ballot.exclusion-agreed', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.agreed(exclusion.name, found.title), details: { memberId } })
}
