import type { ApiClient } from '@dangjian/app-shell'
import { formatLongDay, formatWeekday } from '@dangjian/ui'
import { Card, FactList, StateTag } from '@dangjian/ui/member'
import { eventLook } from '../event-look.ts'
import { eventsText as text } from '../locales/events.zh-CN.ts'

/** One activity as the member gets it. */
export type EventDetail = Awaited<ReturnType<ApiClient['activities']['myEvent']['query']>>
export type EventSession = EventDetail['sessionChoices'][number]

/** When a session is, in full. */
export const whenOf = ({ date, time, endsOn, endTime }: EventSession): string =>
  date === endsOn ? text.when(formatLongDay(date), formatWeekday(date), time, endTime) : text.span(`${formatLongDay(date)}${time}`, `${formatLongDay(endsOn)}${endTime}`)

/** What the activity is. */
export const EventAbout = ({ event }: { event: EventDetail }) => {
  const [only] = event.sessionChoices
  return (
    <Card>
      <h2 className="dj-card-title">{event.title}</h2>
      <FactList facts={[
        ...(only === undefined || event.sessionChoices.length > 1 ? [] : [{ key: 'when', label: text.facts.when, value: whenOf(only) }, { key: 'where', label: text.facts.where, value: only.place }]),
        { key: 'unit', label: text.facts.unit, value: event.unitName },
        { key: 'kind', label: text.facts.kind, value: text.kinds[event.kind] },
        ...(event.hours === 0 ? [] : [{ key: 'hours', label: text.facts.hours, value: text.facts.hoursValue(event.hours) }]),
        { key: 'until', label: text.facts.until, value: formatLongDay(event.enrolUntilOn) },
      ]} />
    </Card>
  )
}

/** The member's own part. */
export const EventMine = ({ event, today, waiting }: { event: EventDetail; today: string; waiting: string | null }) => {
  const { state, stateText } = eventLook(event, today)
  const session = event.sessionChoices.find(({ id }) => id === event.ownSessionId)
  return (
    <Card title={text.mine}>
      <FactList facts={[
        { key: 'state', label: text.state, value: waiting === null ? <StateTag state={state}>{stateText}</StateTag> : <StateTag state="late">{text.queued(waiting)}</StateTag> },
        ...(event.waitingPosition === null ? [] : [{ key: 'position', label: text.position, value: text.positionValue(event.waitingPosition) }]),
        ...(session === undefined || event.sessionChoices.length === 1 ? [] : [{ key: 'session', label: text.session, value: `${whenOf(session)}　${session.place}` }]),
        ...(event.enrolledBy === null ? [] : [{ key: 'by', label: text.by, value: event.enrolledBy }]),
        ...(event.certificateNumber === null ? [] : [{ key: 'certificate', label: text.certificate, value: event.certificateNumber }]),
      ]} />
    </Card>
  )
}
