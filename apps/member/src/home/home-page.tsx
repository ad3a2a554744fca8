import { QueryView, Slot, useApi, useSession } from '@dangjian/app-shell'
import { hasAttended } from '@dangjian/contracts'
import { localDateOf } from '@dangjian/kernel'
import { formatDayFor, formatPoints } from '@dangjian/ui'
import { Card, EventList, HeadLink, LargeSwitch, PersonHead, PhoneBody, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { eventItems, inDayOrder, meetingItems } from '../activities/list-items.ts'
import { useOffline } from '../offline/index.ts'
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
  const { acts } = useOffline()
  const activities = useQuery(api.life.myActivities.queryOptions({}))
  const own = useQuery(api.activities.myEvents.queryOptions({}))
  const waiting = new Set(acts.map(({ subject }) => subject))
  return (
    <QueryView query={activities} subject={text.month.title}>
      {({ upcoming, past }) => {
        const month = today.slice(0, 7)
        const isOfMonth = ({ date }: { date: string }): boolean => date.startsWith(month)
        const attended = past.filter(isOfMonth)
        const enrolled = (own.data?.upcoming ?? []).filter((event) => isOfMonth(event) && event.standing !== 'none')
        const events = [
          ...inDayOrder([...meetingItems(upcoming.filter(isOfMonth), waiting), ...eventItems(enrolled, today, waiting)], 'earliest'),
          ...inDayOrder([...meetingItems(attended, waiting), ...eventItems((own.data?.past ?? []).filter(isOfMonth), today, waiting)], 'latest'),
        ].slice(0, EVENTS)
        const offered = (own.data?.upcoming ?? []).filter(({ canEnrol }) => canEnrol).length
        const offers = offered === 0 ? null : <RowList label={text.month.offers} rows={[{ key: 'offers', title: text.month.offers, note: text.month.offersNote, value: text.month.offersCount(offered), href: '/activities' }]} />
        if (events.length === 0) return <Card title={text.month.title} allHref="/activities" isFlush={offers !== null}>{offers ?? <p className="dj-sm">{text.month.none}</p>}</Card>
        const present = attended.filter(({ state, madeUpOn }) => hasAttended(state) || madeUpOn !== null).length
        return (
          <Card title={text.month.title} {...(present === 0 ? {} : { note: text.month.note(present) })} allHref="/activities" isFlush>
            <EventList label={text.month.title} events={events} />
            {offers}
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

const MemberHome = ({ memberId }: { memberId: string }) => {
  const { isOffline } = useOffline()
  return (
    <>
      <Head />
      <PhoneBody>
        <AsksCard />
        {isOffline ? null : <Slot name="home.cards" props={{ memberId }} />}
        <MonthCard />
        <ArticlesCard />
        <ScoreCard />
      </PhoneBody>
    </>
  )
}

/** What is asked of me, my month, what is new, my score. */
export const HomePage = () => {
  const { memberId } = useSession()
  return memberId === null ? <NoMember /> : <MemberHome memberId={memberId} />
}
