import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import type { FeedEvent } from './feed-store.ts'

dayjs.extend(utc)

/** China keeps one offset, so the whole zone is one line (RFC 5545, 3.6.5). */
const shanghai = ['BEGIN:VTIMEZONE', 'TZID:Asia/Shanghai', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'TZNAME:CST', 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n')

/** Length that a calendar shows, in minutes. */
const MINUTES = 90
const REFRESH_SECONDS = 3 * 3600

// The library writes native dates in the machine's own zone; these carry the offset with them.
const local = (instant: Date, minutes = 0) => dayjs.utc(instant).utcOffset(8 * 60).add(minutes, 'minute')

/**
 * Events as iCalendar (RFC 5545): one zone, a UID that stays with its meeting, cancelled ones as CANCELLED so that calendars take them away. Titles and places only,
 * marked private: the text leaves the bureau's own systems.
 */
export const renderCalendar = (name: string, events: readonly FeedEvent[]): string => {
  const calendar = ical({
    name, prodId: { company: 'dangjian', product: 'life', language: 'ZH' }, method: ICalCalendarMethod.PUBLISH, ttl: REFRESH_SECONDS, timezone: { name: null, generator: () => shanghai },
  })
  for (const event of events) {
    const common = {
      // A stamp is universal time (RFC 5545, 3.8.7.2); under a zone of the whole calendar the library would write it locally.
      stamp: dayjs.utc(event.createdAt), timezone: 'Asia/Shanghai', sequence: event.version, class: ICalEventClass.PRIVATE, status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    }
    calendar.createEvent({ ...common, id: `${event.id}@dangjian`, summary: event.title, location: event.place, start: local(event.startsAt), end: local(event.startsAt, MINUTES) })
    if (event.secondStartsAt !== null) {
      calendar.createEvent({
        ...common, id: `${event.id}-2@dangjian`, summary: calendarText.secondSession(event.title), location: event.secondPlace ?? event.place, start: local(event.secondStartsAt), end: local(event.secondStartsAt, MINUTES),
      })
    }
  }
  return calendar.toString()
}
