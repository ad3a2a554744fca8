import type { AttachmentOwner } from '@dangjian/attachments'
import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, notFound } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { selectOwn } from './attendance-store.ts'
import { loadMeeting } from './load-meeting.ts'
import { selectMeeting } from './meeting-store.ts'

const wasAsked = async (scope: Scope, meetingId: string): Promise<boolean> =>
  scope.actor.memberId !== null && can(scope.access, 'self.read') && (await selectOwn(scope, scope.actor.memberId, meetingId)) !== undefined

/** Files of a meeting: read by whom the meeting is read and by everybody on its roster, added and removed by whom it is recorded. */
export const meetingAttachmentOwner: AttachmentOwner = {
  type: 'meeting',
  canRead: async (scope, id) => {
    if (await wasAsked(scope, id)) {
      const meeting = await selectMeeting(scope, id)
      if (!meeting) throw notFound('meeting')
      return { orgPath: (await getOrgUnit(scope, meeting.orgUnitId)).path }
    }
    return { orgPath: (await loadMeeting(scope, id, 'meeting.read')).unit.path }
  },
  canWrite: async (scope, id) => {
    const { meeting, unit } = await loadMeeting(scope, id, 'meeting.record')
    if (meeting.status === 'cancelled') throw new AppError('MEETING_CANCELLED', { title: meeting.title }, 409)
    if (meeting.recordStage === 'archived') throw new AppError('RECORD_ARCHIVED', { title: meeting.title }, 409)
    return { orgPath: unit.path }
  },
}
