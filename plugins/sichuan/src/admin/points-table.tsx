import { usePermission, useText } from '@dangjian/plugin-kit/browser'
import { formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, LinkButton } from '@dangjian/ui/admin'
import { useState } from 'react'
import { clipText } from './clip-text.ts'
import { RecordVisit } from './record-visit.tsx'
import type { LiaisonPoint } from './use-points.ts'
import { VisitsDrawer } from './visits-drawer.tsx'

/** The points in the order of their codes; the latest finding opens the point's visits beside the table. */
export const PointsTable = ({ points, today }: { points: readonly LiaisonPoint[]; today: string }) => {
  const text = useText()
  const canRecord = usePermission('liaison.record')
  const [openId, setOpenId] = useState<string | null>(null)
  const [visitAt, setVisitAt] = useState<string | null>(null)
  const open = points.find(({ id }) => id === openId)
  return (
    <>
      <DataTable
        label={text('liaison.table')}
        rows={points}
        rowKey={(row) => row.id}
        isCurrent={(row) => row.id === openId}
        empty={<EmptyState title={text('liaison.empty')} willHold={text('liaison.hold')} />}
        columns={[
          { key: 'name', title: text('liaison.point'), kind: 'name', render: (row) => row.name },
          { key: 'last', title: text('liaison.last'), kind: 'date', render: ({ visits: [last] }) => (last ? `${formatTableDay(last.visitedOn)}　${text(`visit.kind.${last.kind}`)}` : <span className="dj-hint">{text('liaison.none')}</span>) },
          { key: 'visits', title: text('liaison.visits'), kind: 'number', render: (row) => row.visitsInYear },
          { key: 'meetings', title: text('liaison.meetings'), kind: 'number', render: (row) => row.areaMeetings },
          { key: 'finding', title: text('liaison.finding'), render: ({ id, visits: [last] }) => (last ? <LinkButton onSelect={() => setOpenId(id)}>{clipText(last.findings, 26)}</LinkButton> : null) },
          {
            key: 'acts', title: text('common.acts'), kind: 'acts', render: (row) => (
              <>
                {row.visits.length === 0 ? null : <LinkButton label={text('liaison.open-visits-of', { point: row.name })} onSelect={() => setOpenId(row.id)}>{text('liaison.open-visits')}</LinkButton>}
                {canRecord ? <LinkButton label={text('visit.record-of', { point: row.name })} onSelect={() => setVisitAt(row.id)}>{text('visit.record')}</LinkButton> : null}
              </>
            ),
          },
        ]}
      />
      {open === undefined ? null : <VisitsDrawer title={text('liaison.drawer', { point: open.name })} visits={open.visits} onClose={() => setOpenId(null)} />}
      {visitAt === null ? null : <RecordVisit points={points} today={today} pointId={visitAt} onClose={() => setVisitAt(null)} />}
    </>
  )
}
