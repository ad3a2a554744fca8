import { QueryView, useApi } from '@dangjian/app-shell'
import { formatTime } from '@dangjian/ui'
import { ActButton, Card, EmptyState, PhoneBody, PhoneHead, RowList, StateTag } from '@dangjian/ui/member'
import { useInfiniteQuery } from '@tanstack/react-query'
import { articlesText } from './locales/zh-CN.ts'

const text = articlesText.messages

/** Messages sent to me, newest first. */
export const MessagesPage = () => {
  const api = useApi()
  const messages = useInfiniteQuery(api.cloud.myMessages.infiniteQueryOptions({}, { getNextPageParam: (page) => page.next }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/articles" />
      <PhoneBody>
        <QueryView query={messages} subject={text.list} isEmpty={({ pages }) => pages[0]?.total === 0} empty={<EmptyState title={text.none.title} willHold={text.none.willHold} />}>
          {({ pages }) => (
            <Card isFlush>
              <RowList label={text.list} rows={pages.flatMap(({ items }) => items).map((message) => ({
                key: message.id, title: message.readAt === null ? <b>{message.title}</b> : message.title, note: text.from(message.sentBy, formatTime(message.sentAt)), href: `/articles/messages/${message.id}`,
                ...(message.readAt === null ? { value: <StateTag state="due" iconSize={16}>{text.unread}</StateTag> } : {}),
              }))} />
              {messages.hasNextPage ? <div className="dj-more"><ActButton act={{ key: 'more', label: text.more, tone: 'go', isBusy: messages.isFetchingNextPage, onSelect: () => void messages.fetchNextPage() }} /></div> : null}
            </Card>
          )}
        </QueryView>
      </PhoneBody>
    </>
  )
}
