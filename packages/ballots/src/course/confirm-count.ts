import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { findBallot, insertConfirmation, selectCounts, selectSupervisors } from '../ballot-store.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import type { BallotInput } from '../roster/fix-roster.ts'
import { moveBallot, requirePhase } from './load-ballot.ts'

/**
 * A 监票人 vouches, with the own account, for the count that stands; never the one who entered it. Throws NOT_FOUND (no 监票人 of this ballot), BALLOT_PHASE, BALLOT_SECOND_PERSON
 * and BALLOT_CHANGED.
 */
export const confirmCount = async (scope: Scope, { id }: BallotInput): Promise<void> => {
  const found = await findBallot(scope, id)
  const own = found && (await selectSupervisors(scope, id)).find(({ memberId, role }) => role === 'supervisor' && memberId === scope.actor.memberId)
  if (!found || !own) throw notFound('ballot')
  requirePhase(found, 'counted')
  const standing = (await selectCounts(scope, id)).at(-1)
  if (!standing) throw conflict('BALLOT_CHANGED', { title: found.title })
  if (standing.countedByAccount === scope.actor.accountId) throw new AppError('BALLOT_SECOND_PERSON', { name: scope.actor.name }, 403)
  await moveBallot(scope, found, { phase: 'confirmed' })
  await insertConfirmation(scope, { ballotId: id, position: standing.position, memberId: own.memberId, name: own.name, confirmedAt: scope.clock.now() })
  await scope.audit({ action: 'ballot.confirmed', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.confirmed(found.title), details: { position: standing.position } })
}
