import { usePermission, useText } from '@dangjian/plugin-kit/browser'
import { formatTableTime } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, LinkButton, StateTag } from '@dangjian/ui/admin'
import { useState } from 'react'
import type { listLibrary } from '../server/list-methods.ts'
import { AdoptMethod } from './adopt-method.tsx'
import { AdoptionList } from './adoption-list.tsx'
import { MethodDrawer } from './method-drawer.tsx'

type LibraryMethod = Awaited<ReturnType<typeof listLibrary>>[number]

/** The published methods: the text in a drawer, and the act that takes one over. */
export const LibraryTable = ({ rows }: { rows: readonly LibraryMethod[] }) => {
  const text = useText()
  const canAdopt = usePermission('method.adopt')
  const [readId, setReadId] = useState<string | null>(null)
  const [adoptId, setAdoptId] = useState<string | null>(null)
  const read = rows.find(({ id }) => id === readId)
  const adopt = rows.find(({ id }) => id === adoptId)
  const startAdopting = (id: string): void => {
    setReadId(null)
    setAdoptId(id)
  }
  return (
    <>
      <DataTable
        label={text('methods.library.table')}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={text('methods.library.empty')} willHold={text('methods.library.hold')} />}
        columns={[
          { key: 'title', title: text('methods.name'), kind: 'name', render: (row) => row.title },
          { key: 'bureau', title: text('methods.bureau'), render: (row) => row.bureauName },
          { key: 'unit', title: text('methods.branch'), render: (row) => row.unitName },
          { key: 'on', title: text('methods.published-on'), kind: 'date', render: (row) => formatTableTime(row.publishedAt) },
          { key: 'adopted', title: text('methods.adopted'), render: (row) => (row.adoptions.length === 0 ? null : <StateTag state="done">{text('methods.adopted-by', { count: row.adoptions.length })}</StateTag>) },
          {
            key: 'acts', title: text('common.acts'), kind: 'acts', render: (row) => (
              <>
                <LinkButton label={text('common.view-of', { name: `《${row.title}》` })} onSelect={() => setReadId(row.id)}>{text('common.view')}</LinkButton>
                {canAdopt ? <LinkButton label={text('adopt.act-of', { title: row.title })} onSelect={() => startAdopting(row.id)}>{text('adopt.act')}</LinkButton> : null}
              </>
            ),
          },
        ]}
      />
      {read === undefined ? null : (
        <MethodDrawer
          title={read.title}
          sections={read.sections}
          onClose={() => setReadId(null)}
          facts={[
            { key: 'bureau', label: text('methods.bureau'), value: read.bureauName },
            { key: 'unit', label: text('methods.branch'), value: read.unitName },
            { key: 'on', label: text('methods.published-on'), value: formatTableTime(read.publishedAt) },
          ]}
          {...(canAdopt ? { footer: <ActButton act={{ key: 'adopt', label: text('adopt.submit'), tone: 'go', onSelect: () => startAdopting(read.id) }} /> } : {})}
        >
          <AdoptionList adoptions={read.adoptions.map(({ orgUnitName, ...adoption }) => ({ ...adoption, branch: orgUnitName }))} />
        </MethodDrawer>
      )}
      {adopt === undefined ? null : <AdoptMethod publicationId={adopt.id} title={adopt.title} onClose={() => setAdoptId(null)} />}
    </>
  )
}
