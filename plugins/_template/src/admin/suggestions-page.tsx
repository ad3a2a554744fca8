import { usePermission, usePluginClient, usePluginHost, useText } from '@dangjian/plugin-kit/browser'
import { ActButton, DataTable, EmptyState, PageHead, Panel, SkeletonBlock } from '@dangjian/ui/admin'
import { formatTableTime } from '@dangjian/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PluginRouter } from '../server/router.ts'
import { RecordSuggestion } from './record-suggestion.tsx'
import { ListFailure } from './list-failure.tsx'

/** Suggestions of the branches that the person may read, newest first. */
export const SuggestionsPage = () => {
  const text = useText()
  const host = usePluginHost()
  const client = usePluginClient<PluginRouter>()
  const canRecord = usePermission('suggestion.record')
  const [isOpen, setOpen] = useState(false)
  const list = useQuery({ queryKey: [host.pluginId, 'list', host.tenant.id], queryFn: () => client.list.query({}) })
  const act = { key: 'record', label: text('page.record'), tone: 'primary' as const, onSelect: () => setOpen(true) }
  if (list.isPending) return <SkeletonBlock subject={text('page.title')} rows={4} />
  if (list.isError) return <ListFailure error={list.error} onRetry={() => void list.refetch()} />
  return (
    <>
      <PageHead title={text('page.title')} actions={canRecord ? <ActButton act={act} /> : null} />
      <Panel isFlush>
        <DataTable
          label={text('page.table')}
          rows={list.data}
          rowKey={(row) => row.id}
          empty={<EmptyState title={text('page.empty')} willHold={text('page.empty.hold')} />}
          columns={[
            { key: 'member', title: text('page.member'), kind: 'name', render: (row) => row.memberName },
            { key: 'content', title: text('page.content'), render: (row) => row.content },
            { key: 'on', title: text('page.recorded-on'), kind: 'date', render: (row) => formatTableTime(row.recordedOn) },
          ]}
        />
      </Panel>
      <RecordSuggestion isOpen={isOpen} onClose={() => setOpen(false)} onSaved={() => void list.refetch()} />
    </>
  )
}
