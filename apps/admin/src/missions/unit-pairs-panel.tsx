import { useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { missionsText } from './locales/zh-CN.ts'
import './missions.css'

const text = missionsText.pairs

/** Open pairs of one branch, on its page. */
export const UnitPairsPanel = ({ orgUnitId }: { orgUnitId: string }) => {
  const api = useApi()
  const { can } = useSession()
  const pairs = useQuery(api.missions.listPairs.queryOptions({ orgUnitId, state: 'open' }, { enabled: can('member.read') }))
  const items = pairs.data?.items ?? []
  if (!can('member.read')) return null
  return (
    <Panel title={text.list} note={text.count(items.length)} extra={<AppLink href="/org/pairs">{missionsText.view}</AppLink>}>
      {items.length === 0 ? <p className="dj-hint">{text.none}</p> : (
        <ul className="dj-plain-list" aria-label={text.list}>
          {items.map((pair) => <li key={pair.id}>{pair.helperName}→{pair.helpedName}<span className="dj-hint">{pair.purpose}{missionsText.gap}{formatTableDay(pair.validFrom)}</span></li>)}
        </ul>
      )}
    </Panel>
  )
}
