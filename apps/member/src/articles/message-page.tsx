import { QueryView, useAct, useApi, usePageParams, type ApiClient } from '@dangjian/app-shell'
import { formatTime } from '@dangjian/ui'
import { ActButton, Card, FailureNote, PhoneBody, PhoneHead, TextBlocks, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { articlesText } from './locales/zh-CN.ts'

type Message = Awaited<ReturnType<ApiClient['cloud']['myMessage']['query']>>

const text = articlesText.messages

const Shown = ({ message }: { message: Message }) => {
  const api = useApi()
  const { submit, failure } = useAct(api.cloud.markRead.mutationOptions())
  const marked = useRef<string | null>(null)
  // Opening the message is the act of reading it; a button for the receipt would be one act more for everybody.
  useEffect(() => {
    if (message.readAt !== null || marked.current === message.id) return
    marked.current = message.id
    submit({ id: message.id })
  }, [message.id, message.readAt, submit])
  const blocks = message.body.split('\n').filter((line) => line.trim() !== '').map((line) => ({ kind: 'paragraph' as const, text: line }))
  return (
    <PhoneBody>
      <Card>
        <h2 className="dj-card-title">{message.title}</h2>
        <p className="dj-sm">{text.from(message.sentBy, formatTime(message.sentAt))}</p>
        <TextBlocks blocks={blocks} />
        {message.link === null ? null : <ActButton isWide act={{ key: 'link', label: text.link, tone: 'go', href: message.link }} />}
      </Card>
      <FailureNote failure={failure} />
      {message.readAt === null ? <VerdictNote tone="info" what={text.unreadYet} /> : <VerdictNote tone="ok" what={text.read(formatTime(message.readAt))} next={text.readNext} />}
    </PhoneBody>
  )
}

/** One message; opening it writes the read receipt, once. */
export const MessagePage = () => {
  const api = useApi()
  const { messageId = '' } = usePageParams()
  const message = useQuery(api.cloud.myMessage.queryOptions({ id: messageId }))
  return (
    <>
      <PhoneHead title={text.one} backHref="/articles/messages" />
      <QueryView query={message} subject={text.one}>{(found) => <Shown key={found.id} message={found} />}</QueryView>
    </>
  )
}
