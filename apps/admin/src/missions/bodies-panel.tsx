import { useApi, useSession } from '@dangjian/app-shell'
import { AppLink } from '@dangjian/ui'
import { Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { missionsText } from './locales/zh-CN.ts'
import { stateOfTerm, termWord } from './term-rows.ts'
import './missions.css'

const text = missionsText.panel

/** Terms that end within half a year or are over, and requests that wait for an answer; nothing while there is none. */
export const BodiesPanel = () => {
  const api = useApi()
  const { can } = useSession()
  const terms = useQuery(api.missions.listCommitteeTerms.queryOptions({}, { enabled: can('org.read') }))
  const missions = useQuery(api.missions.listMissions.queryOptions({ state: 'running' }, { enabled: can('org.approve') }))
  const ending = (terms.data?.items ?? []).filter(({ state, change }) => state === 'soon' || state === 'overdue' || change?.state === 'proposed')
  const asked = (missions.data?.items ?? []).filter(({ branchState }) => branchState === 'proposed')
  if (ending.length + asked.length === 0) return null
  return (
    <Panel title={text.title} extra={<AppLink href="/org/terms">{text.more}</AppLink>}>
      <ul className="dj-plain-list" aria-label={text.title}>
        {ending.map((line) => (
          <li key={line.orgUnitId}>
            <AppLink href={`/org/terms?open=${line.orgUnitId}`}>{line.name}</AppLink>{missionsText.gap}
            {line.change?.state === 'proposed' ? <StateTag state="due">{missionsText.terms.pending}</StateTag> : <StateTag state={stateOfTerm(line.state)}>{termWord(line)}</StateTag>}
            {line.termText === null ? null : <span className="dj-hint">{line.termText.next}{line.termText.citation}</span>}
          </li>
        ))}
        {asked.map(({ id, branchName }) => <li key={id}><AppLink href={`/org/missions/${id}`}>{branchName}</AppLink>{missionsText.gap}<StateTag state="due">{text.asked}</StateTag></li>)}
      </ul>
    </Panel>
  )
}
