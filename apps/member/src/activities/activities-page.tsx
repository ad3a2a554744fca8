import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { ActButton, Card, EmptyState, EventList, PhoneBody, PhoneHead, RowList } from '@dangjian/ui/member'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useOffline } from '../offline/index.ts'
import { eventItems, inDayOrder, meetingItems } from './list-items.ts'
import { eventsText } from './locales/events.zh-CN.ts'
import { listItemsText } from './locales/list-items.zh-CN.ts'
import { activitiesText as text } from './locales/zh-CN.ts'

/** What I am to attend, what I may enrol in, and what I have attended: meetings and activities together, by day. */
export const ActivitiesPage = () => {
  const api = useApi()
  const { today } = useSession()
  const { acts } = useOffline()
  const activities = useInfiniteQuery(api.life.myActivities.infiniteQueryOptions({}, { getNextPageParam: (page) => page.next }))
  const events = useQuery(api.activities.myEvents.queryOptions({}))
  const waiting = new Set(acts.filter(({ failure }) => failure === null).map(({ subject }) => subject))
  const mine = (events.data?.upcoming ?? []).filter(({ standing }) => standing !== 'none')
  const offered = (events.data?.upcoming ?? []).filter(({ standing }) => standing === 'none')
  const hasEvents = events.data !== undefined && events.data.upcoming.length + events.data.past.length > 0
  return (
    <>
      <PhoneHead title={text.title} />
      <PhoneBody>
        <QueryView query={activities} subject={text.title} isEmpty={({ pages }) => pages[0]?.upcoming.length === 0 && pages[0].pastTotal === 0 && !hasEvents} empty={<EmptyState title={text.none.title} willHold={text.none.willHold} />}>
          {({ pages }) => {
            const upcoming = inDayOrder([...meetingItems(pages[0]?.upcoming ?? [], waiting), ...eventItems(mine, today, waiting)], 'earliest')
            const past = inDayOrder([...meetingItems(pages.flatMap((page) => page.past), waiting), ...eventItems(events.data?.past ?? [], today, waiting)], 'latest')
            return (
              <>
                <Card title={text.upcoming} note={text.upcomingCount(upcoming.length)} isFlush={upcoming.length > 0}>
                  {upcoming.length === 0 ? <p className="dj-sm">{text.noUpcoming}</p> : <EventList label={text.upcoming} events={upcoming} />}
                </Card>
                {offered.length === 0 ? null : (
                  <Card title={listItemsText.offered} note={listItemsText.offeredCount(offered.length)} isFlush>
                    <EventList label={listItemsText.offered} events={eventItems(offered, today, waiting)} />
                  </Card>
                )}
                <Card title={text.past} note={text.yearCount(pages[0]?.yearCount ?? 0)} isFlush={past.length > 0}>
                  {past.length === 0 ? <p className="dj-sm">{text.noPast}</p> : <EventList label={text.past} events={past} />}
                  {activities.hasNextPage ? <div className="dj-more"><ActButton act={{ key: 'earlier', label: text.earlier, tone: 'go', isBusy: activities.isFetchingNextPage, onSelect: () => void activities.fetchNextPage() }} /></div> : null}
                </Card>
              </>
            )
          }}
        </QueryView>
        <Card isFlush><RowList label={eventsText.works.title} rows={[{ key: 'works', title: eventsText.works.go, note: eventsText.works.goNote, href: '/activities/works' }]} /></Card>
      </PhoneBody>
    </>
  )
}
