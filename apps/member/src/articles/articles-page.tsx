import { QueryView, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { formatDayFor } from '@dangjian/ui'
import { ActButton, Card, EmptyState, HeadLink, PersonHead, PhoneBody, RowList, Segments } from '@dangjian/ui/member'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { articlesText as text } from './locales/zh-CN.ts'

const columns = ['all', 'news', 'study', 'notice'] as const
const start = { column: 'all' }

/** Articles addressed to me, by column. */
export const ArticlesPage = () => {
  const api = useApi()
  const { today } = useSession()
  const [filter, setFilter] = useUrlState(start)
  const column = columns.find((one) => one === filter.column) ?? 'all'
  const unread = useQuery(api.cloud.unreadCount.queryOptions({}))
  const articles = useInfiniteQuery(api.cloud.readableArticles.infiniteQueryOptions(column === 'all' ? {} : { column }, { getNextPageParam: (page) => page.next }))
  const empty = column === 'all' ? <EmptyState title={text.none.title} willHold={text.none.willHold} /> : <EmptyState title={text.noneInColumn(text.columns[column])} />
  return (
    <>
      <PersonHead name={text.title} actions={<HeadLink icon="bell" label={text.messages.title} href="/articles/messages" count={unread.data?.unread ?? 0} />} />
      <PhoneBody>
        <Segments label={text.columnsLabel} value={column} options={columns.map((value) => ({ value, label: text.columns[value] }))} onChange={(value) => setFilter({ column: value })} />
        <QueryView query={articles} subject={text.article} isEmpty={({ pages }) => pages[0]?.items.length === 0} empty={empty}>
          {({ pages }) => (
            <Card isFlush>
              <RowList label={text.article} rows={pages.flatMap(({ items }) => items).map((article) => ({
                key: article.id, title: article.title, note: text.byline(text.columns[article.column], article.author), href: `/articles/${article.id}`,
                ...(article.publishedAt === null ? {} : { value: formatDayFor(localDateOf(new Date(article.publishedAt)), today) }),
              }))} />
              {articles.hasNextPage ? <div className="dj-more"><ActButton act={{ key: 'more', label: text.more, tone: 'go', isBusy: articles.isFetchingNextPage, onSelect: () => void articles.fetchNextPage() }} /></div> : null}
            </Card>
          )}
        </QueryView>
      </PhoneBody>
    </>
  )
}
