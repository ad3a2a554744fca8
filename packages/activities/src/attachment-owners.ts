import type { AttachmentOwner } from '@dangjian/attachments'
import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, forbidden, notFound } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { findActivity } from './activity-store.ts'
import { isFor, loadActivity, readsActivity } from './load-activity.ts'
import { findWork } from './work-store.ts'
import { maySee } from './works.ts'

const readActivity = async (scope: Scope, id: string): Promise<{ orgPath: string }> => {
  const found = await findActivity(scope, id)
  if (!found) throw notFound('activity')
  const isSeen = readsActivity(scope, found) || (scope.actor.memberId !== null && can(scope.access, 'self.read') && (await isFor(scope, found.activity, await getMemberBrief(scope, scope.actor.memberId))))
  if (!isSeen) throw notFound('activity')
  return { orgPath: found.path }
}

/** Files of an activity's report: read by whom the activity is for, changed by who manages it. */
export const activityAttachmentOwner: AttachmentOwner = {
  type: 'activity',
  canRead: readActivity,
  canWrite: async (scope, id) => {
    await readActivity(scope, id)
    const { path } = await loadActivity(scope, id, 'activity.manage').catch(() => {
      throw forbidden('activity.manage')
    })
    requireCan(scope.access, 'activity.manage', path)
    return { orgPath: path }
  },
}

/** Files of a work: read by who may see the work, changed by its author until it is on show. */
export const workAttachmentOwner: AttachmentOwner = {
  type: 'work',
  canRead: async (scope, id) => {
    const found = await findWork(scope, id)
    if (!found || !(await maySee(scope, found))) throw notFound('work')
    return { orgPath: found.path }
  },
  canWrite: async (scope, id) => {
    const found = await findWork(scope, id)
    if (!found || !(await maySee(scope, found))) throw notFound('work')
    if (scope.actor.memberId === null || found.work.memberId !== scope.actor.memberId) throw forbidden('self.read')
    if (found.work.state !== 'submitted' && found.work.state !== 'returned') throw conflict('WORK_NOT_OPEN', { title: found.work.title })
    return { orgPath: found.path }
  },
}
