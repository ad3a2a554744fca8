import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { AppLink, formatPoints } from '@dangjian/ui'
import { DataTable, EmptyState, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import type { GongjingRouter } from '../server/router.ts'
import { monthWords } from '../texts/month-words.ts'
import { QueryState } from './query-state.tsx'

/** Members of a branch in pinyin order with their five dimensions and the total; never by score. */
export const BranchIndex = ({ orgUnitId }: { orgUnitId: string }) => {
  const { pluginId, tenant, text } = usePluginHost()
  const client = usePluginClient<GongjingRouter>()
  const index = useQuery({ queryKey: [pluginId, 'index', tenant.id, orgUnitId], queryFn: () => client.index.query({ orgUnitId }) })
  return (
    <QueryState query={index} subject={text('index.title')}>
      {({ unitName, dimensions, results }) => (
        <Panel title={unitName} note={results[0] === undefined ? text('index.none') : text('index.note', { count: results.length, period: monthWords(text, results[0].period) })} isFlush footer={text('index.how')}>
          <DataTable
            label={text('index.table')}
            rows={results}
            rowKey={(row) => row.memberId}
            empty={<EmptyState title={text('index.empty')} willHold={text('index.empty.hold')} />}
            columns={[
              { key: 'name', title: text('index.member'), kind: 'name', render: (row) => <AppLink href={`/scoring/runs/${row.runId}/members/${row.memberId}`}>{row.memberName}</AppLink> },
              ...dimensions.map(({ key, title, weight }) => ({
                key, title: text('index.dimension', { title, weight }), kind: 'number' as const, render: (row: (typeof results)[number]) => formatPoints((row.dimensions[key] ?? 0) / 100),
              })),
              { key: 'total', title: text('index.total'), kind: 'number', render: (row) => <b>{formatPoints(row.total / 100)}</b> },
            ]}
          />
        </Panel>
      )}
    </QueryState>
  )
}
