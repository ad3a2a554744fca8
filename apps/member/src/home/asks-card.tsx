import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { ActButton, AskList, Card } from '@dangjian/ui/member'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { collectAsks, type AskSources } from './collect-asks.ts'
import { homeText } from './locales/zh-CN.ts'

const SHOWN = 3
const text = homeText.asks

const List = ({ sources }: { sources: AskSources }) => {
  const { today } = useSession()
  const [isAll, setAll] = useState(false)
  const asks = collectAsks(sources, today)
  const shown = isAll ? asks : asks.slice(0, SHOWN)
  if (asks.length === 0) return <Card title={text.title}><p className="dj-sm">{text.none}</p></Card>
  return (
    <Card title={text.title} note={text.count(asks.length)} isFlush>
      <AskList label={text.title} asks={shown.map(({ key, title, note, state, deadline, label, href }, index) => ({ key, title, note, state, deadline, act: { key, label, href, tone: index === 0 ? 'primary' : 'go' } }))} />
      {shown.length === asks.length ? null : <div className="dj-more"><ActButton act={{ key: 'all', label: text.all(asks.length), onSelect: () => setAll(true) }} /></div>}
    </Card>
  )
}

/** 需要我办的, gathered from meetings, messages, scores, objections and notices. */
export const AsksCard = () => {
  const api = useApi()
  const replies = useQuery(api.life.myAsks.queryOptions({}))
  const messages = useQuery(api.cloud.myMessages.queryOptions({}))
  const scores = useQuery(api.scoring.myScore.queryOptions({}))
  const objections = useQuery(api.scoring.myObjections.queryOptions({}))
  const rights = useQuery(api.disposal.myRights.queryOptions())
  const parts: ReadonlyArray<UseQueryResult<unknown, unknown>> = [replies, messages, scores, objections, rights]
  if (replies.data !== undefined && messages.data !== undefined && scores.data !== undefined && objections.data !== undefined && rights.data !== undefined) {
    return <List sources={{ replies: replies.data, messages: messages.data.items, scores: scores.data, objections: objections.data.items, notices: rights.data.notices }} />
  }
  const missing = parts.find(({ isError, data }) => isError && data === undefined) ?? parts.find(({ data }) => data === undefined) ?? replies
  return <QueryView query={missing} subject={text.title}>{() => null}</QueryView>
}
