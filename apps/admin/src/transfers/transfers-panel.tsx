import { useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { transfersText } from './locales/zh-CN.ts'
import './transfers.css'

const text = transfersText.panel
const most = 6

/** On the workbench: approvals, letters, receipts, refusals, long transits and expired letters that wait for the person; nothing when there is nothing. */
export const TransfersPanel = () => {
  const api = useApi()
  const { can } = useSession()
  const due = useQuery(api.transfer.dueTransfers.queryOptions(undefined, { enabled: can('transfer.handle') }))
  const items = due.data ?? []
  if (items.length === 0) return null
  return (
    <Panel title={text.title} extra={<AppLink href="/transfers">{text.more}</AppLink>}>
      <ul className="dj-due-transfers">
        {items.slice(0, most).map((item) => (
          <li key={item.id}>
            <AppLink href={`/transfers/${item.id}`}>{item.memberName}{transfersText.gap}{text.kinds[item.kind](item.place)}</AppLink>
            <span>{text.days(item.days)}</span>
            {item.dueOn === null || item.kind === 'transit' ? null : <span className="dj-hint">{text.due(formatTableDay(item.dueOn))}</span>}
          </li>
        ))}
      </ul>
      {items.length > most ? <p className="dj-hint">{text.rest(items.length - most)}</p> : null}
    </Panel>
  )
}
