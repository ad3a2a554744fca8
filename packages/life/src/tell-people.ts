import type { Scope } from '@dangjian/db'
import { localDateOf, localTimeOf } from '@dangjian/kernel'
import { notifyMembers } from '@dangjian/reminders'
import { selectAttendance } from './attendance-store.ts'
import { lifeSentences } from './locales/zh-CN.ts'
import type { MeetingRow } from './meeting-store.ts'

/** Page of the member app. */
const pageOf = (id: string): string => `/activities/${id}`

/** Tells everybody on the roster of a meeting; each telling is a matter of its own, reached once per person. Returns how many are told. */
export const tellRoster = async (scope: Scope, meeting: MeetingRow): Promise<number> => {
  const { told } = await notifyMembers(scope, {
    matter: `meeting.notified:${meeting.id}:v${meeting.notices}`,
    memberIds: (await selectAttendance(scope, meeting.id)).map(({ memberId }) => memberId),
    title: lifeSentences.noticeTitle(meeting.title),
    body: lifeSentences.noticeBody(localDateOf(meeting.startsAt), localTimeOf(meeting.startsAt), meeting.place, meeting.notices > 1),
    link: pageOf(meeting.id),
  })
  return told
}

/** Tells those who were told of a meeting that it is not held. */
export const tellCancelled = async (scope: Scope, meeting: MeetingRow, reason: string): Promise<void> => {
  await notifyMembers(scope, {
    matter: `meeting.cancelled:${meeting.id}`,
    memberIds: (await selectAttendance(scope, meeting.id)).map(({ memberId }) => memberId),
    title: lifeSentences.cancelTitle(meeting.title), body: lifeSentences.cancelBody(localDateOf(meeting.startsAt), reason), link: pageOf(meeting.id),
  })
}
