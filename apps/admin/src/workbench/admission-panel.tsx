import { useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatDayFor } from '@dangjian/ui'
import { ActButton, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { workbenchAdmissionText as text } from '../admission/locales/more.zh-CN.ts'
import { stepText } from '../admission/locales/steps.zh-CN.ts'
import type { AdmissionDue } from '../admission/types.ts'
import './workbench.css'

const FEW = 5

const stateOf = (item: AdmissionDue, today: string): string => {
  if (item.state === 'overdue') return text.overdue(item.overdueDays)
  return item.dueOn === null ? text.open : text.due(formatDayFor(item.dueOn, today))
}

/** The next lawful steps of 发展党员 of a branch, the overdue first, each with its one act; without a branch those that wait for the superior organization. */
export const AdmissionPanel = ({ orgUnitId }: { orgUnitId?: string }) => {
  const api = useApi()
  const { can, today } = useSession()
  const { data } = useQuery(api.admission.dueItems.queryOptions(orgUnitId === undefined ? {} : { orgUnitId }, { enabled: can('admission.read') }))
  const items = (data?.items ?? []).filter((item) => orgUnitId !== undefined || item.authority === 'superior')
  if (items.length === 0) return null
  const list = orgUnitId === undefined ? '/admission' : `/admission?unit=${orgUnitId}`
  const mayTake = (item: AdmissionDue): boolean => can(item.authority === 'superior' ? 'admission.approve' : 'admission.handle')
  return (
    <Panel title={orgUnitId === undefined ? text.superiorTitle : text.title} extra={<AppLink href={list}>{text.more}</AppLink>} {...(items.length > FEW ? { footer: <AppLink href={list}>{text.all(items.length)}</AppLink> } : {})}>
      <ul className="dj-next-steps">
        {items.slice(0, FEW).map((item) => (
          <li key={`${item.caseId}${item.key}`}>
            <p><AppLink href={`/admission/${item.caseId}`}>{text.item(item.name, item.number, item.stepName)}</AppLink></p>
            <StateTag state={item.state === 'overdue' ? 'overdue' : 'due'}>{stateOf(item, today)}</StateTag>
            {mayTake(item) ? <ActButton size="small" act={{ key: item.key, label: stepText.acts[item.key], tone: 'go', href: `/admission/${item.caseId}?step=${item.key}` }} /> : <span className="dj-hint">{text.superior}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
