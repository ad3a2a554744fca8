import type { Scope } from '@dangjian/db'
import { conflict, newId, notFound, type LocalDate } from '@dangjian/kernel'
import { insertAffiliation } from '../member-store.ts'
import { listStandings } from './standing-store.ts'
import { takeStep } from './take-step.ts'

export interface ReinstateMember {
  readonly memberId: string
  /** Day of the decision that took the exit back. */
  readonly on: LocalDate
  readonly reason: string
  readonly documentNumber?: string
}

/**
 * The exit of a member was revoked: a new step says so, the exit's own step stays, and the affiliation goes on in the same branch from the day it ended, so that nothing is
 * missing between (a revoked decision counts as never taken). For other domains; access is for the caller. Throws as `takeStep`, and EXIT_NOT_REVOCABLE when the
 * last step is not an exit by expulsion, removal or persuasion.
 */
export const reinstateMember = async (scope: Scope, input: ReinstateMember): Promise<{ memberId: string; stepId: string }> => {
  const { memberId, on } = input
  const [exit] = await listStandings(scope, memberId)
  if (!exit || exit.act !== 'exited' || !['expelled', 'removed', 'persuaded_out'].includes(exit.exitKind ?? '')) throw conflict('EXIT_NOT_REVOCABLE', {})
  const { member, stepId } = await takeStep(scope, memberId, { act: 'readmitted', on }, input, { exitKind: null, exitedOn: null })
  const branchId = exit.orgUnitId
  if (branchId === null) throw notFound('orgUnit')
  await insertAffiliation(scope, { id: newId(), memberId: member.id, orgUnitId: branchId, groupId: null, validFrom: exit.happenedOn })
  return { memberId, stepId }
}
