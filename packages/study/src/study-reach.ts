import { can, pathsWith, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, notFound } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { getOrgUnit, idsOfPath, type OrgUnit } from '@dangjian/org'

/** The paths from the root down to the one given, each an audience that reaches whoever stands at its end. */
export const pathsDownTo = (path: string): string[] => idsOfPath(path).map((_, index, ids) => `/${ids.slice(0, index + 1).join('/')}/`)

/** An organization in whose study the person may look. Throws NOT_FOUND for every other. */
export const readableUnit = async (scope: Scope, id: string): Promise<OrgUnit> => {
  const unit = await getOrgUnit(scope, id)
  if (!can(scope.access, 'study.read', unit.path)) throw notFound('org_unit')
  return unit
}

/** An organization whose study the person arranges. Throws NOT_FOUND and FORBIDDEN (study.manage). */
export const managedUnit = async (scope: Scope, id: string): Promise<OrgUnit> => {
  const unit = await readableUnit(scope, id)
  requireCan(scope.access, 'study.manage', unit.path)
  return unit
}

/** The audience of what an organization publishes: itself or one below it. Throws NOT_FOUND, FORBIDDEN and STUDY_AUDIENCE_OUTSIDE. */
export const audienceWithin = async (scope: Scope, unit: OrgUnit, audienceUnitId: string): Promise<OrgUnit> => {
  const audience = await managedUnit(scope, audienceUnitId)
  if (!audience.path.startsWith(unit.path)) throw new AppError('STUDY_AUDIENCE_OUTSIDE', { path: 'audienceUnitId', name: unit.name })
  return audience
}

/** A member who studies: the branch of today, and every audience path the member stands in. */
export interface Learner {
  readonly memberId: string
  readonly name: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly path: string
  readonly paths: readonly string[]
}

/** The acting member. Throws NOT_A_MEMBER for an account without a member or a member without a branch. */
export const actingLearner = async (scope: Scope): Promise<Learner> => {
  if (scope.actor.memberId === null || !can(scope.access, 'self.read')) throw new AppError('NOT_A_MEMBER', {}, 403)
  const { id, name, orgUnitId, orgUnitName, path, groupId } = await getMemberBrief(scope, scope.actor.memberId)
  if (orgUnitId === null || path === null) throw new AppError('NOT_A_MEMBER', {}, 403)
  return { memberId: id, name, orgUnitId, orgUnitName: orgUnitName ?? '', path, paths: [...pathsDownTo(path), ...(groupId === null ? [] : [`${path}${groupId}/`])] }
}

/** What lists of organizers are filtered by: everything inside the readable subtrees, and what reaches them from above. */
export const readableAudiences = (scope: Scope): { inside: readonly string[]; above: readonly string[] } => {
  const inside = pathsWith(scope.access, 'study.read')
  return { inside, above: [...new Set(inside.flatMap((path) => pathsDownTo(path)))] }
}

/** Whether something for an audience may be looked at by the organizer: it lies inside the readable subtrees or reaches them. */
export const seesAudience = (scope: Scope, audiencePath: string): boolean => {
  const { inside, above } = readableAudiences(scope)
  return inside.some((path) => audiencePath.startsWith(path)) || above.includes(audiencePath)
}
