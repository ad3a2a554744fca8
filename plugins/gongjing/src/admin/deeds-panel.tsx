import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { AppLink } from '@dangjian/ui'
import { ActButton, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { GongjingRouter } from '../server/router.ts'
import { monthWords } from '../texts/month-words.ts'
import { QueryState } from './query-state.tsx'

const RecordDeed = lazy(() => import('./record-deed.tsx').then((module) => ({ default: module.RecordDeed })))

/** How many deeds of this month stand, and the form for one more. */
export const DeedsPanel = ({ orgUnitId }: { orgUnitId: string | null }) => {
  const { pluginId, tenant, text, href } = usePluginHost()
  const client = usePluginClient<GongjingRouter>()
  const [isOpen, setOpen] = useState(false)
  const count = useQuery({
    queryKey: [pluginId, 'deed-count', tenant.id, orgUnitId],
    queryFn: () => client.countDeeds.query(orgUnitId === null ? {} : { orgUnitId }),
  })
  const record = { key: 'record', label: text('record.act'), tone: 'go' as const, onSelect: () => setOpen(true) }
  return (
    <Panel title={text('panel.title')} extra={<AppLink href={href('/deeds')}>{text('panel.all')}</AppLink>}>
      <QueryState query={count} subject={text('panel.title')}>
        {(data) => <p style={{ margin: '0 0 10px' }}>{text('panel.count', { month: monthWords(text, data.month), count: data.count })}</p>}
      </QueryState>
      <ActButton act={record} />
      {isOpen ? <Suspense fallback={null}><RecordDeed onClose={() => setOpen(false)} /></Suspense> : null}
    </Panel>
  )
}
