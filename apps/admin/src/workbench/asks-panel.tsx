import { useApi, useSession } from '@dangjian/app-shell'
import { AppLink } from '@dangjian/ui'
import { Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { workbenchText } from './locales/zh-CN.ts'

const text = workbenchText.asks

/** What else waits for the person: open objections, unread messages, duties past their day. Counts in words; nothing when there is nothing. */
export const AsksPanel = ({ overdueDuties }: { overdueDuties: number }) => {
  const api = useApi()
  const { can } = useSession()
  const objections = useQuery(api.scoring.listObjections.queryOptions({ status: 'open', limit: 1 }, { enabled: can('objection.answer') }))
  const unread = useQuery(api.cloud.unreadCount.queryOptions({}, { enabled: can('self.read') }))
  const asks = [
    { key: 'objections', count: objections.data?.total ?? 0, label: text.objections, value: text.objectionsOf(objections.data?.total ?? 0), href: '/scoring/objections' },
    { key: 'duties', count: overdueDuties, label: text.duties, value: text.dutiesOf(overdueDuties), href: '/duties?state=overdue' },
    { key: 'unread', count: unread.data?.unread ?? 0, label: text.unread, value: text.unreadOf(unread.data?.unread ?? 0), href: `${globalThis.location.origin}/articles/messages` },
  ].filter((ask) => ask.count > 0)
  return (
    <Panel title={text.title} {...(asks.length === 0 ? {} : { extra: text.count(asks.length) })}>
      {asks.length === 0 ? <p className="dj-hint">{text.none}</p> : <ul className="dj-asks">{asks.map((ask) => <li key={ask.key}><AppLink href={ask.href}>{ask.label}</AppLink><span>{ask.value}</span></li>)}</ul>}
    </Panel>
  )
}
