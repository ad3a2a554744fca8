import type { LocalDate } from '@dangjian/kernel'
import type { ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { formatLongDay } from '../shared/format-date.ts'
import { Icon } from '../shared/icon.tsx'
import { AppLink } from '../shared/link.tsx'
import { StateTag } from '../shared/state-tag.tsx'
import type { StateName } from '../shared/states.ts'

/** One activity: date block, title, time and place, state. */
export interface EventItem {
  key: string
  date: LocalDate
  title: string
  note?: ReactNode
  state?: StateName
  stateText?: string
  href: string
}

/** Activities in a flush Card, in the caller's order. */
export const EventList = ({ events, label }: { events: readonly EventItem[]; label: string }) => (
  <ul className="dj-events" aria-label={label}>
    {events.map((event) => (
      <li key={event.key}>
        <AppLink href={event.href}>
          <time dateTime={event.date} aria-label={formatLongDay(event.date)}><b>{Number(event.date.slice(8, 10))}</b>{uiText.date.month(Number(event.date.slice(5, 7)))}</time>
          <span>
            <b>{event.title}</b>
            {event.note === undefined ? null : <small>{event.note}</small>}
            {event.state === undefined ? null : <StateTag state={event.state} iconSize={16}>{event.stateText}</StateTag>}
          </span>
          <Icon name="next" />
        </AppLink>
      </li>
    ))}
  </ul>
)
