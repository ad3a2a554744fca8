import { usePermission, usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { ActButton, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SichuanRouter } from '../server/router.ts'
import { LibraryTable } from './library-table.tsx'
import { OwnMethodsTable } from './own-methods-table.tsx'
import { QueryState } from './query-state.tsx'
import { SubmitMethod } from './submit-method.tsx'

/** A bureau's page: what its branches handed in and what came of it, and the library they may take from. */
export const BureauMethods = () => {
  const { pluginId, tenant, text } = usePluginHost()
  const client = usePluginClient<SichuanRouter>()
  const canSubmit = usePermission('method.submit')
  const [isOpen, setOpen] = useState(false)
  const own = useQuery({ queryKey: [pluginId, 'own-methods', tenant.id], queryFn: () => client.listOwnMethods.query({}) })
  const library = useQuery({ queryKey: [pluginId, 'library', tenant.id], queryFn: () => client.listLibrary.query({}) })
  const submit = { key: 'submit', label: text('submit.act'), tone: 'primary' as const, onSelect: () => setOpen(true) }
  const facts = own.data && library.data ? text('methods.facts', { own: own.data.length, library: library.data.length }) : ''
  return (
    <>
      <PageHead title={text('methods.title')} facts={facts} actions={canSubmit ? <ActButton act={submit} /> : null} />
      <Panel title={text('methods.own')} note={text('methods.own.note')} isFlush>
        <QueryState query={own} subject={text('methods.own')}>{(rows) => <OwnMethodsTable rows={rows} />}</QueryState>
      </Panel>
      <Panel title={text('methods.library')} note={text('methods.library.note')} isFlush>
        <QueryState query={library} subject={text('methods.library')}>{(rows) => <LibraryTable rows={rows} />}</QueryState>
      </Panel>
      {isOpen ? <SubmitMethod onClose={() => setOpen(false)} /> : null}
    </>
  )
}
