import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { advanceBallot, findBallot, type BallotRecord } from '../ballot-store.ts'
import type { BallotPhase } from '../tables.ts'

/** A ballot for somebody who reads (meeting.read) or runs it (ballot.manage): NOT_FOUND outside the readable subtree, FORBIDDEN inside it. */
export const loadBallot = async (scope: Scope, id: string, permission: 'meeting.read' | 'ballot.manage'): Promise<BallotRecord> => {
  const found = await findBallot(scope, id)
  if (!found || !can(scope.access, 'meeting.read', found.unitPath)) throw notFound('ballot')
  requireCan(scope.access, permission, found.unitPath)
  return found
}

/** Throws BALLOT_PHASE when the ballot does not stand where this act belongs. */
export const requirePhase = (found: Pick<BallotRecord, 'phase' | 'title'>, ...phases: readonly BallotPhase[]): void => {
  if (!phases.includes(found.phase)) throw conflict('BALLOT_PHASE', { phase: found.phase, title: found.title })
}

/** Moves a ballot on; of many who do so at once one wins. Throws BALLOT_CHANGED. */
export const moveBallot = async (scope: Scope, found: BallotRecord, change: Parameters<typeof advanceBallot>[2]): Promise<void> => {
  if (!(await advanceBallot(scope, found, change))) throw conflict('BALLOT_CHANGED', { title: found.title })
}
