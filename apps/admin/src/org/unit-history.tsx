import { useApi } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { actText } from './locales/acts.zh-CN.ts'
import { orgText } from './locales/zh-CN.ts'
import type { UnitPageData } from './types.ts'

const text = orgText.unit

/** What the organization was called and whose it was, the latest first. */
export const HistoryPanel = ({ history }: { history: UnitPageData['history'] }) => (
  <Panel title={text.history} isFlush>
    <DataTable
      label={text.historyTable}
      size="small"
      rows={history}
      rowKey={({ validFrom }) => validFrom ?? ''}
      columns={[
        { key: 'from', title: text.historyColumns.from, kind: 'date', render: ({ validFrom }) => (validFrom === null ? text.since : formatTableDay(validFrom)) },
        { key: 'name', title: text.historyColumns.name, render: ({ name }) => name },
        { key: 'form', title: text.historyColumns.form, render: ({ form }) => orgText.forms[form] },
        { key: 'parent', title: text.historyColumns.parent, render: ({ parentName }) => parentName },
      ]}
    />
  </Panel>
)

/** The acts that touched the organization, the latest five. */
export const UnitActsPanel = ({ unitId }: { unitId: string }) => {
  const api = useApi()
  const acts = useQuery(api.org.listOrgActs.queryOptions({ orgUnitId: unitId, limit: 5 }))
  return (
    <Panel title={text.acts} footer={<AppLink href="/org/acts">{text.allActs}</AppLink>}>
      {(acts.data?.items ?? []).length === 0 ? <p className="dj-hint">{text.noActs}</p> : (
        <ul className="dj-lines">
          {acts.data?.items.map((act) => (
            <li key={act.id}>{act.title}<StateTag state={act.status === 'carried_out' ? 'done' : act.status === 'proposed' || act.status === 'approved' ? 'due' : 'notApplicable'}>{actText.statuses[act.status]}</StateTag><span className="dj-hint">{formatTableDay(act.effectiveOn)}</span></li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
