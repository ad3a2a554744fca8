import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { formatDayFor } from '@dangjian/ui'
import { Card, HeadLink, PersonHead, PhoneBody, RowList, StateTag } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { demandText, hoursState, hoursText } from './hours-text.ts'
import { studyText as text } from './locales/zh-CN.ts'
import { openRows } from './open-rows.ts'
import './study.css'

const shown = 5

const Hours = ({ year }: { year: string }) => {
  const query = useQuery(useApi().study.myHours.queryOptions({ year }))
  return (
    <Card title={text.hours.title} isFlush>
      <QueryView query={query} subject={text.hours.title} rows={1}>
        {(found) => (
          <RowList label={text.hours.title} rows={[
            { key: 'hours', title: `${text.hours.year(year)}${text.hours.done(hoursText(found.hours.total))}`, note: demandText(found), value: <StateTag state={hoursState(found.state)}>{text.hours.states[found.state]}</StateTag>, href: '/study/hours' },
            { key: 'boards', title: text.boards.title, note: text.boards.list, href: '/study/boards' },
          ]} />
        )}
      </QueryView>
    </Card>
  )
}

const OpenCard = () => {
  const api = useApi()
  const courses = useQuery(api.study.myCourses.queryOptions({}))
  const quizzes = useQuery(api.study.myQuizzes.queryOptions({}))
  return (
    <Card title={text.open.title} allHref="/study/courses" isFlush>
      <QueryView query={courses} subject={text.open.title} rows={3}>
        {(found) => {
          const rows = openRows(found, quizzes.data ?? []).slice(0, shown)
          return rows.length === 0 ? <p className="dj-sm dj-study-pad">{text.open.none}</p> : <RowList label={text.open.title} rows={rows} />
        }}
      </QueryView>
    </Card>
  )
}

const ThisMonth = ({ today }: { today: string }) => {
  const query = useQuery(useApi().study.myStudyPlan.queryOptions({ year: today.slice(0, 4) }))
  const month = Number(today.slice(5, 7))
  return (
    <Card title={text.plan.thisMonth} allHref="/study/plan" isFlush>
      <QueryView query={query} subject={text.plan.title} rows={2}>
        {({ themes }) => {
          const rows = themes.filter((theme) => theme.month === month)
          if (rows.length === 0) return <p className="dj-sm dj-study-pad">{themes.length === 0 ? text.plan.none : text.plan.noneMonth}</p>
          return <RowList label={text.plan.thisMonth} rows={rows.map(({ title, reading, fromUnitName }, index) => ({ key: String(index), title, note: [text.plan.from(fromUnitName), ...reading].join(text.gap) }))} />
        }}
      </QueryView>
    </Card>
  )
}

const Reflections = ({ today }: { today: string }) => {
  const query = useQuery(useApi().study.listReflections.queryOptions({ limit: 3 }))
  return (
    <Card title={text.reflections.title} allHref="/study/reflections" isFlush>
      <QueryView query={query} subject={text.reflections.title} rows={2}>
        {({ items }) => (
          <RowList label={text.reflections.title} rows={[
            ...items.map(({ id, title, memberName, orgUnitName, writtenAt }) => ({ key: id, title, note: text.reflections.by(memberName, orgUnitName), value: formatDayFor(localDateOf(new Date(writtenAt)), today), href: `/study/reflections/${id}` })),
            { key: 'write', title: text.reflections.write, href: '/study/reflections/new' },
            { key: 'honours', title: text.honours.title, note: text.honours.note, href: '/me/record' },
          ]} />
        )}
      </QueryView>
    </Card>
  )
}

const Articles = ({ today }: { today: string }) => {
  const query = useQuery(useApi().cloud.readableArticles.queryOptions({}))
  return (
    <Card title={text.articles.title} allHref="/articles" isFlush>
      <QueryView query={query} subject={text.articles.title} rows={3}>
        {({ items }) => items.length === 0 ? <p className="dj-sm dj-study-pad">{text.articles.none}</p> : (
          <RowList label={text.articles.title} rows={items.slice(0, shown).map(({ id, title, author, publishedAt }) => ({
            key: id, title, note: author, href: `/articles/${id}`, ...(publishedAt === null ? {} : { value: formatDayFor(localDateOf(new Date(publishedAt)), today) }),
          }))} />
        )}
      </QueryView>
    </Card>
  )
}

/** 学习: my hours, what to learn, the plan of the month, reflections, articles. */
export const StudyPage = () => {
  const { today } = useSession()
  const unread = useQuery(useApi().cloud.unreadCount.queryOptions({}))
  return (
    <>
      <PersonHead name={text.title} actions={<HeadLink icon="bell" label={text.messages} href="/articles/messages" count={unread.data?.unread ?? 0} />} />
      <PhoneBody>
        <Hours year={today.slice(0, 4)} />
        <OpenCard />
        <ThisMonth today={today} />
        <Reflections today={today} />
        <Articles today={today} />
      </PhoneBody>
    </>
  )
}
