import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { findBallot, selectCandidates, selectConfirmations, selectCounts, selectElectors, selectSupervisors } from '../ballot-store.ts'
import type { BallotInput } from '../roster/fix-roster.ts'
import { hasCastIntoUrn, urnTurnout } from '../urn/urn-turnout.ts'
import { openingView } from './get-ballot.ts'
import { standingOf } from './my-ballots.ts'
import { resultView } from './result-view.ts'

/**
 * One ballot for a voter or 监票人: question, quorum, own standing; the count for a 监票人 once it is there, for everybody once it is announced. Receipts are public to the voters
 * from the count on; comparing is done on the device, so that no request names a receipt. Throws NOT_FOUND for anybody else.
 */
export const myBallot = async (scope: Scope, { id }: BallotInput) => {
  const { memberId } = scope.actor
  const found = await findBallot(scope, id)
  if (!found || memberId === null) throw notFound('ballot')
  const [electors, supervisors, candidates] = [await selectElectors(scope, id), await selectSupervisors(scope, id), await selectCandidates(scope, id)]
  const own = electors.find((one) => one.memberId === memberId)
  const isSupervisor = supervisors.some((one) => one.memberId === memberId && one.role === 'supervisor')
  if (!own || ['draft', 'roster'].includes(found.phase)) throw notFound('ballot')
  const hasCast = found.urnId === null ? null : await hasCastIntoUrn(scope, found.urnId, memberId)
  const isAnnounced = found.phase === 'announced'
  const counts = isSupervisor || isAnnounced ? await selectCounts(scope, id) : []
  const candidateIds = candidates.map((one) => one.memberId)
  return {
    id, title: found.title, materials: found.materials, orgUnitName: found.unitName, kind: found.kind, matter: found.matter, heldOn: found.heldOn, phase: found.phase, seats: found.seats, allowsWriteIn: found.allowsWriteIn,
    opening: openingView(found, electors), standing: standingOf(found.phase, own.state, hasCast), isSupervisor,
    candidates: candidates.map(({ memberId: key, name }) => ({ memberId: key, name })),
    writeInChoices: found.allowsWriteIn ? electors.filter((one) => !candidateIds.includes(one.memberId)).map(({ memberId: key, name }) => ({ memberId: key, name })) : [],
    supervisors: supervisors.map(({ name, role }) => ({ name, role })),
    turnout: found.urnId === null ? null : await urnTurnout(scope, found.urnId),
    result: found.result !== null && (isAnnounced || isSupervisor) ? resultView(found.result) : null,
    countedBy: counts.at(-1)?.countedBy ?? null,
    confirmedBy: (await selectConfirmations(scope, id)).filter(({ position }) => position === counts.at(-1)?.position).map(({ name }) => name),
    receipts: ['counted', 'confirmed', 'announced'].includes(found.phase) ? (found.receipts ?? []) : [],
  }
}
export type MyBallot = Awaited<ReturnType<typeof myBallot>>
