import { useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { transfersText } from './locales/zh-CN.ts'
import { originOf, stateLooks, targetOf } from './view.ts'

const text = transfersText.member

/** On a member's page: the transfers that led here and away, the latest first; nothing where there is none. */
export const MemberTransfers = ({ memberId }: { memberId: string }) => {
  const api = useApi()
  const { can } = useSession()
  const enabled = can('transfer.read')
  const out = useQuery(api.transfer.listTransfers.queryOptions({ side: 'out', memberId, limit: 20 }, { enabled }))
  const incoming = useQuery(api.transfer.listTransfers.queryOptions({ side: 'in', memberId, limit: 20 }, { enabled }))
  const seen = new Map([...(out.data?.items ?? []), ...(incoming.data?.items ?? [])].map((line) => [line.id, line]))
  const lines = [...seen.values()].toSorted((a, b) => (a.id < b.id ? 1 : -1))
  if (lines.length === 0) return null
  return (
    <Panel title={text.panel}>
      <ol className="dj-way" aria-label={text.panel}>
        {lines.map((line) => (
          <li key={line.id}>
            <AppLink href={`/transfers/${line.id}`}>{text.line(originOf(line), targetOf(line))}</AppLink>
            <span className="dj-hint"><StateTag state={stateLooks[line.state]}>{transfersText.state[line.state]}</StateTag>{transfersText.gap}{formatTableDay(line.receivedOn ?? line.sentOn ?? line.draftedOn)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
