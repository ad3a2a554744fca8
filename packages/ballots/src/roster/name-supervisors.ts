import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { replaceSupervisors, selectCandidates, selectElectors } from '../ballot-store.ts'
import { loadBallot, moveBallot, requirePhase } from '../course/load-ballot.ts'
import { ballotSentences } from '../locales/zh-CN.ts'

export const nameSupervisorsInput = z.object({ id: z.uuid(), supervisorIds: z.array(z.uuid()).min(1).max(9), tellerIds: z.array(z.uuid()).min(1).max(9) })
export type NameSupervisorsInput = z.infer<typeof nameSupervisorsInput>

/**
 * Names 监票人 and 计票人 from the voters present; a candidate is neither, nobody is both. Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_PHASE, BALLOT_SUPERVISOR_CANDIDATE,
 * BALLOT_SUPERVISOR_TWICE, BALLOT_SUPERVISOR_ABSENT and BALLOT_NOT_ON_ROSTER.
 */
export const nameSupervisors = async (scope: Scope, { id, supervisorIds, tellerIds }: NameSupervisorsInput): Promise<void> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'roster')
  const electors = new Map((await selectElectors(scope, id)).map((one) => [one.memberId, one]))
  const all = [...supervisorIds, ...tellerIds]
  if (new Set(all).size < all.length) throw new AppError('BALLOT_SUPERVISOR_TWICE', {})
  const candidate = (await selectCandidates(scope, id)).find(({ memberId }) => all.includes(memberId))
  if (candidate) throw new AppError('BALLOT_SUPERVISOR_CANDIDATE', { name: candidate.name })
  const rows = all.map((memberId) => {
    const elector = electors.get(memberId)
    if (!elector) throw new AppError('BALLOT_NOT_ON_ROSTER', {})
    if (elector.state === 'absent') throw new AppError('BALLOT_SUPERVISOR_ABSENT', { name: elector.name })
    return { ballotId: id, memberId, name: elector.name, role: supervisorIds.includes(memberId) ? ('supervisor' as const) : ('teller' as const) }
  })
  await replaceSupervisors(scope, id, rows)
  await moveBallot(scope, found, {})
  await scope.audit({ action: 'ballot.supervisors-named', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.supervisors(found.title), details: { supervisorIds, tellerIds } })
}
