import { can, pathsWith, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound, today } from '@dangjian/kernel'
import { getMemberBrief, type MemberBrief } from '@dangjian/members'
import { idsOfPath, postsOfMember } from '@dangjian/org'
import { findActivity, type ActivityRow } from './activity-store.ts'

/** An activity with the name and path of the organization that holds it. */
export interface HeldActivity {
  readonly activity: ActivityRow
  readonly unitName: string
  readonly path: string
}

/** Whether somebody reads an activity: held inside the readable subtrees, or for an organization above them. */
export const readsActivity = (scope: Scope, { activity, path }: Pick<HeldActivity, 'activity' | 'path'>): boolean =>
  can(scope.access, 'activity.read', path) || pathsWith(scope.access, 'activity.read').some((own) => idsOfPath(own).includes(activity.audienceUnitId))

/** An activity that the person reads. Throws NOT_FOUND, and FORBIDDEN for a further permission over the organization that holds it. */
export const loadActivity = async (scope: Scope, id: string, permission?: 'activity.manage'): Promise<HeldActivity> => {
  const found = await findActivity(scope, id)
  if (!found || !readsActivity(scope, found)) throw notFound('activity')
  if (permission !== undefined) requireCan(scope.access, permission, found.path)
  return found
}

/** As `loadActivity`, for acts on something that is still to be. Throws ACTIVITY_CANCELLED too. */
export const loadOpenActivity = async (scope: Scope, id: string): Promise<HeldActivity> => {
  const found = await loadActivity(scope, id, 'activity.manage')
  requireOpen(found.activity)
  return found
}

/** Throws ACTIVITY_CANCELLED. */
export const requireOpen = ({ state, title }: Pick<ActivityRow, 'state' | 'title'>): void => {
  if (state === 'cancelled') throw conflict('ACTIVITY_CANCELLED', { title })
}

/** The member who acts; throws NOT_A_MEMBER for an account without a member. */
export const actingMember = (scope: Scope): string => {
  if (scope.actor.memberId === null) throw new AppError('NOT_A_MEMBER', {}, 403)
  return scope.actor.memberId
}

/** Organizations a member stands in, from the root down to the party group. */
export const unitIdsOf = ({ path, groupId }: Pick<MemberBrief, 'path' | 'groupId'>): string[] => (path === null ? [] : [...idsOfPath(path), ...(groupId === null ? [] : [groupId])])

/** Whether an activity is for a member: by organization and, where posts are named, by a post held today. */
export const isFor = async (scope: Scope, activity: Pick<ActivityRow, 'audienceUnitId' | 'audiencePosts'>, member: MemberBrief): Promise<boolean> => {
  if (!unitIdsOf(member).includes(activity.audienceUnitId)) return false
  if (activity.audiencePosts.length === 0) return true
  const posts = await postsOfMember(scope, member.id, today(scope.clock))
  return posts.some(({ post }) => activity.audiencePosts.includes(post))
}

/** An activity that is for the acting member. Throws NOT_A_MEMBER and NOT_FOUND. */
export const loadOwnActivity = async (scope: Scope, id: string): Promise<HeldActivity & { member: MemberBrief }> => {
  const memberId = actingMember(scope)
  const [found, member] = [await findActivity(scope, id), await getMemberBrief(scope, memberId)]
  if (!found || !(await isFor(scope, found.activity, member))) throw notFound('activity')
  return { ...found, member }
}
