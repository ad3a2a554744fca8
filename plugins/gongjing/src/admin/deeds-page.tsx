import { usePermission, usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { GongjingRouter } from '../server/router.ts'
import { QueryState } from './query-state.tsx'
import { RecordDeed } from './record-deed.tsx'
import { useBranches } from './use-branches.ts'

const everywhere = 'all'

/** Deeds of the branches that the person may see, newest record first. */
export const DeedsPage = () => {
  const { pluginId, tenant, text } = usePluginHost()
  const client = usePluginClient<GongjingRouter>()
  const canRecord = usePermission('deed.record')
  const [branch, setBranch] = useState(everywhere)
  const [isOpen, setOpen] = useState(false)
  const branches = useBranches()
  const deeds = useQuery({
    queryKey: [pluginId, 'deeds', tenant.id, branch],
    queryFn: () => client.listDeeds.query(branch === everywhere ? {} : { orgUnitId: branch }),
  })
  const options = [{ value: everywhere, label: text('common.all-branches') }, ...(branches.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]
  const record = { key: 'record', label: text('record.act'), tone: 'primary' as const, onSelect: () => setOpen(true) }
  return (
    <>
      <PageHead title={text('deeds.title')} facts={deeds.data ? text('deeds.facts', { count: deeds.data.length }) : ''} actions={canRecord ? <ActButton act={record} /> : null} />
      {options.length > 2 ? <FilterBar><FilterSelect label={text('common.branch')} value={branch} options={options} onChange={setBranch} width={260} /></FilterBar> : null}
      <Panel isFlush>
        <QueryState query={deeds} subject={text('deeds.title')}>
          {(rows) => (
            <DataTable
              label={text('deeds.table')}
              rows={rows}
              rowKey={(row) => row.id}
              empty={<EmptyState title={text('deeds.empty')} willHold={text('deeds.empty.hold')} />}
              columns={[
                { key: 'member', title: text('deeds.member'), kind: 'name', render: (row) => row.memberName },
                { key: 'on', title: text('deeds.occurred-on'), kind: 'date', render: (row) => formatTableDay(row.occurredOn) },
                { key: 'kind', title: text('deeds.kind'), render: (row) => text(`kind.${row.kind}`) },
                { key: 'title', title: text('deeds.deed'), render: (row) => row.title },
                { key: 'grade', title: text('deeds.grade'), render: (row) => text(`grade.${row.grade}`) },
                { key: 'evidence', title: text('deeds.evidence'), render: (row) => row.evidence },
                { key: 'by', title: text('deeds.recorded-by'), render: (row) => row.recordedBy },
              ]}
            />
          )}
        </QueryState>
      </Panel>
      {isOpen ? <RecordDeed onClose={() => setOpen(false)} /> : null}
    </>
  )
}
