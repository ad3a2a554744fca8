import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, type LocalDate } from '@dangjian/kernel'
import { endPostsOf, getOrgUnit, isHomeBranch } from '@dangjian/org'
import { insertAffiliation } from '../member-store.ts'
import { closeAffiliation, closeStay } from './standing-store.ts'
import { takeStep } from './take-step.ts'

export interface MoveMember {
  readonly memberId: string
  readonly orgUnitId: string
  readonly groupId?: string | null
  /** First day in the new branch. */
  readonly on: LocalDate
  readonly reason: string
  readonly documentNumber?: string
}

const requireBranch = async (scope: Scope, orgUnitId: string, groupId: string | null): Promise<void> => {
  const unit = await getOrgUnit(scope, orgUnitId)
  if (!isHomeBranch(unit)) throw new AppError('BRANCH_REQUIRED', { name: unit.name })
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  if (groupId === null) return
  const group = await getOrgUnit(scope, groupId)
  if (group.kind !== 'group' || group.parentId !== unit.id || group.closedOn !== null) throw new AppError('GROUP_UNFIT', { name: unit.name })
}

/**
 * A member goes over to another branch of the tenant: one affiliation ends and the next begins on the same day, so that somebody always belongs to exactly one branch
 * (EDU-05); posts in the old branch end. For other domains; access is for the caller. Throws as `takeStep`, NOT_FOUND, BRANCH_REQUIRED, ORG_UNIT_CLOSED, GROUP_UNFIT, ALREADY_THERE.
 */
export const moveMember = async (scope: Scope, input: MoveMember): Promise<{ memberId: string; stepId: string; affiliationId: string }> => {
  const { memberId, orgUnitId, on } = input
  const groupId = input.groupId ?? null
  await requireBranch(scope, orgUnitId, groupId)
  const { member, stepId } = await takeStep(scope, memberId, { act: 'moved', on }, input)
  if (member.orgUnitId === orgUnitId) throw conflict('ALREADY_THERE', {})
  await closeAffiliation(scope, memberId, on)
  await closeStay(scope, memberId, on)
  if (member.path !== null) await endPostsOf(scope, memberId, on, member.path)
  const affiliationId = newId()
  await insertAffiliation(scope, { id: affiliationId, memberId, orgUnitId, groupId, validFrom: on })
  return { memberId, stepId, affiliationId }
}

export interface ReadmitMember extends MoveMember {
  /** Given for somebody who joins anew as a probationary member; absent when a transferred member comes back with the old standing. */
  readonly joinedOn?: LocalDate
}

/**
 * Somebody who left is on the roster again, with the same record: after a transfer out with the old standing, after a new admission as probationary from `joinedOn`.
 * For other domains, which judge the waiting periods; access is for the caller. Throws as `moveMember`, and READMISSION_NEEDS_ADMISSION when somebody who left otherwise comes without `joinedOn`.
 */
export const readmitMember = async (scope: Scope, input: ReadmitMember): Promise<{ memberId: string; stepId: string; affiliationId: string }> => {
  const { memberId, orgUnitId, on, joinedOn } = input
  const groupId = input.groupId ?? null
  await requireBranch(scope, orgUnitId, groupId)
  const anew = joinedOn === undefined ? {} : ({ status: 'probationary', joinedOn, formalOn: null } as const)
  const { standing, stepId } = await takeStep(scope, memberId, { act: 'readmitted', on }, input, { exitKind: null, exitedOn: null, ...anew })
  if (standing.exitKind !== 'transferred_out' && joinedOn === undefined) throw conflict('READMISSION_NEEDS_ADMISSION', {})
  const affiliationId = newId()
  await insertAffiliation(scope, { id: affiliationId, memberId, orgUnitId, groupId, validFrom: on })
  return { memberId, stepId, affiliationId }
}
