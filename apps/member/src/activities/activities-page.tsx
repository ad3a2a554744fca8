import { QueryView, useApi, type ApiClient } from '@dangjian/app-shell'
import { ActButton, Card, EmptyState, EventList, PhoneBody, PhoneHead } from '@dangjian/ui/member'
import { useInfiniteQuery } from '@tanstack/react-query'
import { activityLook } from './activity-look.ts'
import { activitiesText as text } from './locales/zh-CN.ts'

type Activity = Awaited<ReturnType<ApiClient['life']['myActivities']['query']>>['upcoming'][number]

const eventsOf = (activities: readonly Activity[]) =>
  activities.map((activity) => ({ key: activity.id, date: activity.date, title: activity.title, note: text.at(activity.time, activity.place), href: `/activities/${activity.id}`, ...activityLook(activity) }))

/** What I am to attend and what I have attended. */
export const ActivitiesPage = () => {
  const api = useApi()
  const activities = useInfiniteQuery(api.life.myActivities.infiniteQueryOptions({}, { getNextPageParam: (page) => page.next }))
  return (
    <>
      <PhoneHead title={text.title} />
      <PhoneBody>
        <QueryView query={activities} subject={text.title} isEmpty={({ pages }) => pages[0]?.upcoming.length === 0 && pages[0].pastTotal === 0} empty={<EmptyState title={text.none.title} willHold={text.none.willHold} />}>
          {({ pages }) => {
            const upcoming = pages[0]?.upcoming ?? []
            const past = pages.flatMap((page) => page.past)
            return (
              <>
                <Card title={text.upcoming} note={text.upcomingCount(upcoming.length)} isFlush={upcoming.length > 0}>
                  {upcoming.length === 0 ? <p className="dj-sm">{text.noUpcoming}</p> : <EventList label={text.upcoming} events={eventsOf(upcoming)} />}
                </Card>
                <Card title={text.past} note={text.yearCount(pages[0]?.yearCount ?? 0)} isFlush={past.length > 0}>
                  {past.length === 0 ? <p className="dj-sm">{text.noPast}</p> : <EventList label={text.past} events={eventsOf(past)} />}
                  {activities.hasNextPage ? <div className="dj-more"><ActButton act={{ key: 'earlier', label: text.earlier, tone: 'go', isBusy: activities.isFetchingNextPage, onSelect: () => void activities.fetchNextPage() }} /></div> : null}
                </Card>
              </>
            )
          }}
        </QueryView>
      </PhoneBody>
    </>
  )
}
