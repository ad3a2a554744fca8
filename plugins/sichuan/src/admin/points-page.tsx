import { usePermission, useText } from '@dangjian/plugin-kit/browser'
import { ActButton, PageHead, Panel } from '@dangjian/ui/admin'
import { useState } from 'react'
import { PointsTable } from './points-table.tsx'
import { QueryState } from './query-state.tsx'
import { RecordVisit } from './record-visit.tsx'
import { usePoints } from './use-points.ts'

/** How the liaison points stand, and the form for a visit. */
export const PointsPage = () => {
  const text = useText()
  const canRecord = usePermission('liaison.record')
  const points = usePoints()
  const [isOpen, setOpen] = useState(false)
  const record = { key: 'record', label: text('visit.record'), tone: 'primary' as const, onSelect: () => setOpen(true) }
  return (
    <>
      <PageHead
        title={text('liaison.title')}
        facts={points.data ? text('liaison.facts', { count: points.data.points.length }) : ''}
        actions={canRecord ? <ActButton act={record} /> : null}
      />
      <Panel isFlush>
        <QueryState query={points} subject={text('liaison.title')}>{(data) => <PointsTable points={data.points} today={data.today} />}</QueryState>
      </Panel>
      {isOpen && points.data ? <RecordVisit points={points.data.points} today={points.data.today} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
