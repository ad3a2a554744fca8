import { useApi } from '@dangjian/app-shell'
import { AppLink } from '@dangjian/ui'
import { Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import { lifeText } from '../locales/zh-CN.ts'
import type { MonthProposals } from '../types.ts'
import { boundsOf, weeksOf } from './month-grid.ts'

const text = calendarText.page

/** A month's sheet of one branch: what is planned and held on its days, and what is proposed. */
export const MonthTable = ({ orgUnitId, month, today, proposals }: { orgUnitId: string; month: string; today: string; proposals: MonthProposals | undefined }) => {
  const api = useApi()
  const meetings = useQuery(api.life.listMeetings.queryOptions({ orgUnitId, ...boundsOf(month), limit: 100 }))
  const items = (meetings.data?.items ?? []).filter((meeting) => meeting.status !== 'cancelled').toSorted((a, b) => (a.time < b.time ? -1 : 1))
  const proposed = (proposals?.items ?? []).flatMap((item) => item.sessions.map((session) => ({ ...session, item })))
  return (
    <Panel title={lifeText.periodFull(month)} isFlush>
      <div className="dj-month-scroll">
        <table className="dj-month" aria-label={text.table(lifeText.periodFull(month))}>
          <thead><tr>{text.weekdays.map((day) => <th key={day} scope="col">{day}</th>)}</tr></thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week[0]?.date}>
                {week.map(({ date, isInMonth }) => (
                  <td key={date} className={`${isInMonth ? '' : 'is-out'}${date === today ? ' is-today' : ''}`}>
                    <time dateTime={date}>{Number(date.slice(8))}</time>
                    {isInMonth ? items.filter((meeting) => meeting.date === date).map((meeting) => <AppLink key={meeting.id} href={`/life/meetings/${meeting.id}`} className={`dj-month-item is-${meeting.status}`}>{meeting.time}{calendarText.gap}{meeting.title}</AppLink>) : null}
                    {isInMonth ? proposed.filter((session) => session.date === date).map(({ time, item }) => <span key={`${item.orgUnitId}${item.kind}${time}`} className="dj-month-item is-proposed">{time}{calendarText.gap}{item.title}</span>) : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
