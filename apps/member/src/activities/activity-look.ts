import type { ApiClient } from '@dangjian/app-shell'
import type { StateName } from '@dangjian/ui'
import { activitiesText } from './locales/zh-CN.ts'

type Detail = Awaited<ReturnType<ApiClient['life']['myActivity']['query']>>

/** What decides how an activity looks to its member. */
export type ActivityState = Pick<Detail, 'status' | 'state' | 'reason' | 'reply' | 'replyReason' | 'canReply'> & Partial<Pick<Detail, 'madeUpOn' | 'signedInAt'>>

const text = activitiesText.states
const reasonOf = (reason: ActivityState['reason']): string | null => (reason === null ? null : activitiesText.reasons[reason])

const plannedLook = ({ reply, replyReason, canReply, signedInAt = null }: ActivityState): { state: StateName; stateText: string } => {
  if (signedInAt !== null) return { state: 'done', stateText: text.signedIn }
  if (reply === 'coming') return { state: 'done', stateText: text.coming }
  if (reply === 'cannot') return { state: 'exempt', stateText: text.away(reasonOf(replyReason)) }
  return canReply ? { state: 'due', stateText: text.unanswered } : { state: 'locked', stateText: text.begun }
}

/** State and words of the member's own part in an activity. Pure. */
export const activityLook = (activity: ActivityState): { state: StateName; stateText: string } => {
  if (activity.status === 'cancelled') return { state: 'notApplicable', stateText: text.cancelled }
  if (activity.status === 'planned') return plannedLook(activity)
  if ((activity.madeUpOn ?? null) !== null) return { state: 'done', stateText: text.madeUp }
  switch (activity.state) {
    case 'present': return { state: 'done', stateText: text.present }
    case 'online': return { state: 'done', stateText: text.online }
    case 'leave': return { state: 'exempt', stateText: text.leave(reasonOf(activity.reason)) }
    case 'exempt': return { state: 'exempt', stateText: text.exempt }
    case 'absent': return { state: 'missing', stateText: text.absent }
    case 'expected': return { state: 'locked', stateText: text.awaited }
  }
}
