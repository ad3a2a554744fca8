import { QueryView, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { formatDayFor } from '@dangjian/ui'
import { ActButton, Card, EmptyState, PhoneBody, PhoneHead, RowList, Segments } from '@dangjian/ui/member'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { studyText } from './locales/zh-CN.ts'

const text = studyText.reflections
const start = { scope: 'all' }
const scopes = ['all', 'mine'] as const

const All = ({ today }: { today: string }) => {
  const query = useInfiniteQuery(useApi().study.listReflections.infiniteQueryOptions({ limit: 20 }, { getNextPageParam: (page) => page.next }))
  return (
    <QueryView query={query} subject={text.title} isEmpty={({ pages }) => pages[0]?.items.length === 0} empty={<EmptyState title={text.none.title} willHold={text.none.willHold} />}>
      {({ pages }) => (
        <Card isFlush>
          <RowList label={text.title} rows={pages.flatMap(({ items }) => items).map(({ id, title, memberName, orgUnitName, writtenAt }) => ({ key: id, title, note: text.by(memberName, orgUnitName), value: formatDayFor(localDateOf(new Date(writtenAt)), today), href: `/study/reflections/${id}` }))} />
          {query.hasNextPage ? <div className="dj-more"><ActButton act={{ key: 'more', label: text.more, tone: 'go', isBusy: query.isFetchingNextPage, onSelect: () => void query.fetchNextPage() }} /></div> : null}
        </Card>
      )}
    </QueryView>
  )
}

const Mine = ({ today }: { today: string }) => {
  const query = useQuery(useApi().study.myReflections.queryOptions({}))
  return (
    <QueryView query={query} subject={text.title} isEmpty={(rows) => rows.length === 0} empty={<EmptyState title={text.noneMine.title} willHold={text.noneMine.willHold} />}>
      {(rows) => <Card isFlush><RowList label={text.title} rows={rows.map(({ id, title, state, writtenAt, reason }) => ({ key: id, title, note: reason === null ? formatDayFor(localDateOf(new Date(writtenAt)), today) : text.reason(reason), value: text.states[state], href: `/study/reflections/${id}` }))} /></Card>}
    </QueryView>
  )
}

/** Reflections of my organizations, and my own with how they stand. */
export const ReflectionsPage = () => {
  const { today } = useSession()
  const [filter, setFilter] = useUrlState(start)
  const scope = scopes.find((one) => one === filter.scope) ?? 'all'
  return (
    <>
      <PhoneHead title={text.title} backHref="/study" />
      <PhoneBody bottom={<ActButton isWide act={{ key: 'write', label: text.write, tone: 'primary', href: '/study/reflections/new' }} />}>
        <Segments label={text.scope} value={scope} options={scopes.map((value) => ({ value, label: text.scopes[value] }))} onChange={(value) => setFilter({ scope: value })} />
        {scope === 'all' ? <All today={today} /> : <Mine today={today} />}
      </PhoneBody>
    </>
  )
}
