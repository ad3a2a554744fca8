import { QueryView } from '@dangjian/app-shell'
import { ActButton, AskList, Card } from '@dangjian/ui/member'
import { useState } from 'react'
import { useOffline } from '../offline/index.ts'
import { askSources } from './ask-sources.ts'
import { collectAsks } from './collect-asks.ts'
import { homeText } from './locales/zh-CN.ts'

const SHOWN = 3
const text = homeText.asks

/** 需要我办的, gathered from all sources; a source that could not be read says so below and takes nothing away from the others. */
export const AsksCard = () => {
  const [isAll, setAll] = useState(false)
  const { isOffline } = useOffline()
  const parts = askSources.map((useAsks) => useAsks())
  const waiting = parts.find(({ asks, query }) => asks === undefined && query.isPending)
  if (waiting !== undefined) return <QueryView query={waiting.query} subject={text.title}>{() => null}</QueryView>
  // Without a line some sources are not kept on the device at all; the strip above says so.
  const failed = isOffline ? undefined : parts.find(({ asks }) => asks === undefined)
  const asks = collectAsks(parts.flatMap((part) => (part.asks === undefined ? [] : [part.asks])))
  const shown = isAll ? asks : asks.slice(0, SHOWN)
  return (
    <>
      {asks.length === 0 && failed === undefined ? <Card title={text.title}><p className="dj-sm">{text.none}</p></Card> : null}
      {asks.length === 0 ? null : (
        <Card title={text.title} note={text.count(asks.length)} isFlush>
          <AskList label={text.title} asks={shown.map(({ key, title, note, state, deadline, label, href }, index) => ({ key, title, note, state, deadline, act: { key, label, href, tone: index === 0 ? 'primary' : 'go' } }))} />
          {shown.length === asks.length ? null : <div className="dj-more"><ActButton act={{ key: 'all', label: text.all(asks.length), onSelect: () => setAll(true) }} /></div>}
        </Card>
      )}
      {failed === undefined ? null : <QueryView query={failed.query} subject={text.title}>{() => null}</QueryView>}
    </>
  )
}
