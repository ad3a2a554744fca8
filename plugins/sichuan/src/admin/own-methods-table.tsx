import { useText } from '@dangjian/plugin-kit/browser'
import { formatTableTime } from '@dangjian/ui'
import { DataTable, EmptyState, LinkButton } from '@dangjian/ui/admin'
import { useState } from 'react'
import type { listOwnMethods } from '../server/list-methods.ts'
import { MethodDrawer } from './method-drawer.tsx'
import { MethodStateTag } from './method-state.tsx'

type OwnMethod = Awaited<ReturnType<typeof listOwnMethods>>[number]

/** What this bureau's branches handed in, with the decision and its reason. */
export const OwnMethodsTable = ({ rows }: { rows: readonly OwnMethod[] }) => {
  const text = useText()
  const [openId, setOpenId] = useState<string | null>(null)
  const open = rows.find(({ id }) => id === openId)
  return (
    <>
      <DataTable
        label={text('methods.own.table')}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={text('methods.own.empty')} willHold={text('methods.own.hold')} />}
        columns={[
          { key: 'title', title: text('methods.name'), kind: 'name', render: (row) => row.title },
          { key: 'unit', title: text('methods.branch'), render: (row) => row.orgUnitName },
          { key: 'on', title: text('methods.sent-on'), kind: 'date', render: (row) => formatTableTime(row.createdAt) },
          { key: 'by', title: text('methods.sent-by'), render: (row) => row.submittedBy },
          { key: 'state', title: text('methods.state'), render: (row) => <MethodStateTag state={row.state} /> },
          { key: 'opinion', title: text('methods.opinion'), render: (row) => row.opinion },
          { key: 'acts', title: text('common.acts'), kind: 'acts', render: (row) => <LinkButton label={text('common.view-of', { name: `《${row.title}》` })} onSelect={() => setOpenId(row.id)}>{text('common.view')}</LinkButton> },
        ]}
      />
      {open === undefined ? null : (
        <MethodDrawer
          title={open.title}
          sections={open.sections}
          onClose={() => setOpenId(null)}
          facts={[
            { key: 'unit', label: text('methods.branch'), value: open.orgUnitName },
            { key: 'on', label: text('methods.sent-on'), value: formatTableTime(open.createdAt) },
            { key: 'by', label: text('methods.sent-by'), value: open.submittedBy },
            { key: 'state', label: text('methods.state'), value: <MethodStateTag state={open.state} /> },
            { key: 'opinion', label: text('methods.opinion'), value: open.opinion },
          ]}
        />
      )}
    </>
  )
}
