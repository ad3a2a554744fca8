import { useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatDeadline, stateOfDeadline } from '@dangjian/ui'
import { Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { rightsPanelText as text } from './locales/panel.zh-CN.ts'
import type { DueRight } from './types.ts'
import './disposal.css'

const titleOf = ({ kind, receipt, disposal, orgUnitName }: DueRight): string => {
  if (kind === 'appeal') return text.appeal(receipt ?? '', orgUnitName)
  const name = disposal === null ? '' : text.kinds[disposal]
  return kind === 'review' ? text.review(name, orgUnitName) : text.approval(name, orgUnitName)
}

/** Reminders of appeals, of reviews of 限期改正 and of decisions that wait for this person; without names, and nothing where nothing waits. */
export const RightsPanel = () => {
  const api = useApi()
  const { can, today } = useSession()
  const { data = [] } = useQuery(api.disposal.dueRights.queryOptions(undefined, { enabled: can('disposal.read') }))
  if (data.length === 0) return null
  return (
    <Panel title={text.title}>
      <ul className="dj-way-due">
        {data.slice(0, 5).map((item) => (
          <li key={item.id}>
            <AppLink href={item.kind === 'appeal' ? `/members/appeals/${item.id}` : `/members/disposal/${item.id}`}>{titleOf(item)}</AppLink>
            <StateTag state={item.dueOn === null ? 'due' : stateOfDeadline(item.dueOn, today, 14)}>{item.dueOn === null ? text.waits : formatDeadline(item.dueOn, today)}</StateTag>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
