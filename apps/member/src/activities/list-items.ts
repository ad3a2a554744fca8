import type { ApiClient } from '@dangjian/app-shell'
import type { EventItem } from '@dangjian/ui/member'
import { activityLook, type ActivityState } from './activity-look.ts'
import { eventLook, type EventState } from './event-look.ts'
import { listItemsText as text } from './locales/list-items.zh-CN.ts'

type Meeting = ActivityState & Pick<Awaited<ReturnType<ApiClient['life']['myActivities']['query']>>['upcoming'][number], 'id' | 'date' | 'title' | 'time' | 'place'>
type Event = EventState & Pick<Awaited<ReturnType<ApiClient['activities']['myEvents']['query']>>['upcoming'][number], 'id' | 'date' | 'title' | 'time' | 'place' | 'sessions'>

/** Ids of what waits for the line. */
export type Waiting = ReadonlySet<string>

const waits = { state: 'late', stateText: text.waits } as const

/** Meetings as lines of a list; one whose answer waits for the line says so. Pure. */
export const meetingItems = (meetings: readonly Meeting[], waiting: Waiting): EventItem[] =>
  meetings.map((meeting) => ({ key: meeting.id, date: meeting.date, title: meeting.title, note: text.at(meeting.time, meeting.place), href: `/activities/${meeting.id}`, ...(waiting.has(meeting.id) ? waits : activityLook(meeting)) }))

/** Activities with enrolment as lines of a list. Pure. */
export const eventItems = (events: readonly Event[], today: string, waiting: Waiting): EventItem[] =>
  events.map((event) => ({
    key: event.id, date: event.date, title: event.title, note: event.sessions > 1 ? text.choice(event.time, event.place, event.sessions) : text.at(event.time, event.place), href: `/activities/events/${event.id}`,
    ...(waiting.has(event.id) ? waits : eventLook(event, today)),
  }))

/** Lines of several lists in one, by day. Pure. */
export const inDayOrder = (items: readonly EventItem[], order: 'earliest' | 'latest'): EventItem[] =>
  items.toSorted((a, b) => (order === 'earliest' ? a.date.localeCompare(b.date) : b.date.localeCompare(a.date)))
