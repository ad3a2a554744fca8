import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, LinkButton, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SichuanRouter } from '../server/router.ts'
import { clipText } from './clip-text.ts'
import { QueryState } from './query-state.tsx'
import { VisitsDrawer } from './visits-drawer.tsx'

/** What the province noted about this bureau. */
export const VisitsReceived = () => {
  const { pluginId, tenant, text } = usePluginHost()
  const client = usePluginClient<SichuanRouter>()
  const [openId, setOpenId] = useState<string | null>(null)
  const visits = useQuery({ queryKey: [pluginId, 'visits-received', tenant.id], queryFn: () => client.listVisitsReceived.query({}) })
  const open = visits.data?.find(({ id }) => id === openId)
  return (
    <>
      <PageHead title={text('received.title')} facts={text('received.facts')} />
      <Panel isFlush>
        <QueryState query={visits} subject={text('received.title')}>
          {(rows) => (
            <DataTable
              label={text('received.table')}
              rows={rows}
              rowKey={(row) => row.id}
              isCurrent={(row) => row.id === openId}
              empty={<EmptyState title={text('received.empty')} willHold={text('received.hold')} />}
              columns={[
                { key: 'on', title: text('visit.on'), kind: 'date', render: (row) => formatTableDay(row.visitedOn) },
                { key: 'kind', title: text('visit.kind'), render: (row) => text(`visit.kind.${row.kind}`) },
                { key: 'visitors', title: text('visit.visitors'), render: (row) => row.visitors },
                { key: 'findings', title: text('visit.findings'), render: (row) => clipText(row.findings, 20) },
                { key: 'advice', title: text('visit.advice'), render: (row) => clipText(row.advice, 16) },
                { key: 'acts', title: text('common.acts'), kind: 'acts', render: (row) => <LinkButton label={text('common.view-of', { name: `${row.visitedOn}${text(`visit.kind.${row.kind}`)}` })} onSelect={() => setOpenId(row.id)}>{text('common.view')}</LinkButton> },
              ]}
            />
          )}
        </QueryState>
      </Panel>
      {open === undefined ? null : <VisitsDrawer title={text('received.title')} visits={[open]} onClose={() => setOpenId(null)} />}
    </>
  )
}
