import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { formatTableTime } from '@dangjian/ui'
import { DataTable, EmptyState, LinkButton, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SichuanRouter } from '../server/router.ts'
import { MethodStateTag } from './method-state.tsx'
import { QueryState } from './query-state.tsx'
import { ReviewDrawer } from './review-drawer.tsx'

/** The province's desk: what came in, what was decided, and where the published methods are used. */
export const ReviewDesk = () => {
  const { pluginId, tenant, text } = usePluginHost()
  const client = usePluginClient<SichuanRouter>()
  const [openId, setOpenId] = useState<string | null>(null)
  const submissions = useQuery({ queryKey: [pluginId, 'submissions', tenant.id], queryFn: () => client.listSubmissions.query({}) })
  const countOf = (state: string): number => (submissions.data ?? []).filter((row) => row.state === state).length
  const open = submissions.data?.find(({ id }) => id === openId)
  return (
    <>
      <PageHead title={text('review.title')} facts={submissions.data ? text('review.facts', { open: countOf('submitted'), published: countOf('published') }) : ''} />
      <Panel isFlush>
        <QueryState query={submissions} subject={text('review.table')}>
          {(rows) => (
            <DataTable
              label={text('review.table')}
              rows={rows}
              rowKey={(row) => row.id}
              isCurrent={(row) => row.id === openId}
              empty={<EmptyState title={text('review.empty')} willHold={text('review.hold')} />}
              columns={[
                { key: 'title', title: text('methods.name'), kind: 'name', render: (row) => row.title },
                { key: 'bureau', title: text('methods.bureau'), render: (row) => row.bureauName },
                { key: 'unit', title: text('methods.branch'), render: (row) => row.unitName },
                { key: 'on', title: text('methods.sent-on'), kind: 'date', render: (row) => formatTableTime(row.createdAt) },
                { key: 'state', title: text('methods.state'), render: (row) => <MethodStateTag state={row.state} isReviewer /> },
                { key: 'adopted', title: text('methods.adoptions'), render: (row) => (row.state === 'published' ? text('review.adopted-by', { count: row.adoptions.length }) : null) },
                {
                  key: 'acts', title: text('common.acts'), kind: 'acts', render: (row) =>
                    row.state === 'submitted'
                      ? <LinkButton label={text('review.act-of', { title: row.title })} onSelect={() => setOpenId(row.id)}>{text('review.act')}</LinkButton>
                      : <LinkButton label={text('common.view-of', { name: `《${row.title}》` })} onSelect={() => setOpenId(row.id)}>{text('common.view')}</LinkButton>,
                },
              ]}
            />
          )}
        </QueryState>
      </Panel>
      {open === undefined ? null : <ReviewDrawer submission={open} onClose={() => setOpenId(null)} />}
    </>
  )
}
