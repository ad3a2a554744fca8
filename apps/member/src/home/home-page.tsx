import { QueryView, Slot, useApi, useSession } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { formatDayFor, formatPoints } from '@dangjian/ui'
import { Card, EventList, HeadLink, LargeSwitch, PersonHead, PhoneBody, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { activityLook } from '../activities/activity-look.ts'
import { AsksCard } from './asks-card.tsx'
import { homeText as text } from './locales/zh-CN.ts'
import { NoMember } from './no-member.tsx'

const EVENTS = 4

const Head = () => {
  const api = useApi()
  const { personName } = useSession()
  const member = useQuery(api.members.getOwnMember.queryOptions())
  const unread = useQuery(api.cloud.unreadCount.queryOptions({}))
  const line = [member.data?.orgUnitName, member.data?.groupName].filter((part) => part !== null && part !== undefined).join(text.gap)
  return <PersonHead name={member.data?.name ?? personName} line={line} actions={<><HeadLink icon="bell" label={text.messages} href="/articles/messages" count={unread.data?.unread ?? 0} /><LargeSwitch /></>} />
}

const MonthCard = () => {
  const api = useApi()
  const { today } = useSession()
  const activities = useQuery(api.life.myActivities.queryOptions({}))
  return (
    <QueryView query={activities} subject={text.month.title}>
      {({ upcoming, past }) => {
        const month = today.slice(0, 7)
        const attended = past.filter(({ date }) => date.startsWith(month))
        const events = [...upcoming.filter(({ date }) => date.startsWith(month)), ...attended].slice(0, EVENTS)
        if (events.length === 0) return <Card title={text.month.title} allHref="/activities"><p className="dj-sm">{text.month.none}</p></Card>
        const present = attended.filter(({ state }) => state === 'present').length
        return (
          <Card title={text.month.title} {...(present === 0 ? {} : { note: text.month.note(present) })} allHref="/activities" isFlush>
            <EventList label={text.month.title} events={events.map((event) => ({ key: event.id, date: event.date, title: event.title, note: `${event.time}${text.gap}${event.place}`, href: `/activities/${event.id}`, ...activityLook(event) }))} />
          </Card>
        )
      }}
    </QueryView>
  )
}

const ArticlesCard = () => {
  const api = useApi()
  const { today } = useSession()
  const articles = useQuery(api.cloud.readableArticles.queryOptions({ limit: 3 }))
  const { title, none, columns } = text.articles
  return (
    <QueryView query={articles} subject={title}>
      {({ items }) => (items.length === 0 ? <Card title={title}><p className="dj-sm">{none}</p></Card> : (
        <Card title={title} allHref="/articles" isFlush>
          <RowList label={title} rows={items.map((article) => ({
            key: article.id, title: article.title, note: columns[article.column], href: `/articles/${article.id}`,
            ...(article.publishedAt === null ? {} : { value: formatDayFor(localDateOf(new Date(article.publishedAt)), today) }),
          }))} />
        </Card>
      ))}
    </QueryView>
  )
}

const ScoreCard = () => {
  const api = useApi()
  const scores = useQuery(api.scoring.myScore.queryOptions({}))
  const { title, note, none } = text.score
  return (
    <QueryView query={scores} subject={title} rows={1}>
      {([newest]) => <Card isFlush><RowList label={title} rows={[{ key: 'score', title, note, href: '/points', ...(newest === undefined ? { value: none } : { value: formatPoints(newest.total / 100), isStrong: true }) }]} /></Card>}
    </QueryView>
  )
}

const MemberHome = ({ memberId }: { memberId: string }) => (
  <>
    <Head />
    <PhoneBody>
      <AsksCard />
      <Slot name="home.cards" props={{ memberId }} />
      <MonthCard />
      <ArticlesCard />
      <ScoreCard />
    </PhoneBody>
  </>
)

/** What is asked of me, my month, what is new, my score. */
export const HomePage = () => {
  const { memberId } = useSession()
  return memberId === null ? <NoMember /> : <MemberHome memberId={memberId} />
}
