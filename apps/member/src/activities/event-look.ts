import type { ApiClient } from '@dangjian/app-shell'
import { formatDayFor, type StateName } from '@dangjian/ui'
import { eventsText } from './locales/events.zh-CN.ts'

type Event = Awaited<ReturnType<ApiClient['activities']['myEvents']['query']>>['upcoming'][number]

/** What decides how an activity with enrolment looks to a member. */
export type EventState = Pick<Event, 'isCancelled' | 'canEnrol' | 'standing' | 'enrolUntilOn' | 'enrolFromOn'>

const text = eventsText.states

/** State and words of the member's own part. Nobody has to enrol: not having come is told and never marked as missing. Pure. */
export const eventLook = ({ isCancelled, canEnrol, standing, enrolUntilOn, enrolFromOn }: EventState, today: string): { state: StateName; stateText: string } => {
  if (isCancelled) return { state: 'notApplicable', stateText: text.cancelled }
  switch (standing) {
    case 'enrolled': return { state: 'done', stateText: text.enrolled }
    case 'waiting': return { state: 'info', stateText: text.waiting }
    case 'present': return { state: 'done', stateText: text.present }
    case 'leave': return { state: 'exempt', stateText: text.leave }
    case 'absent': return { state: 'notApplicable', stateText: text.absent }
    case 'none': break
  }
  if (canEnrol) return { state: 'due', stateText: text.canEnrol(formatDayFor(enrolUntilOn, today)) }
  return enrolFromOn > today ? { state: 'future', stateText: text.ahead(formatDayFor(enrolFromOn, today)) } : { state: 'locked', stateText: text.closed }
}
