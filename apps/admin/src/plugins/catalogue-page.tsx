import { QueryView, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { Columns, DataTable, EmptyState, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { pluginsText as text } from './locales/zh-CN.ts'
import { PluginPanel } from './plugin-panel.tsx'
import { isReady, personName, type PluginRow } from './plugin-rows.ts'
import { PluginTable } from './plugin-table.tsx'
import './plugins.css'
import { usePluginFaces } from './use-plugin-faces.ts'

const noFilter = { view: 'all', plugin: '' }
const isShown: Readonly<Record<string, (row: PluginRow) => boolean>> = { all: () => true, on: ({ enabled }) => enabled, ready: isReady }

const History = () => {
  const history = useQuery(useApi().tenancy.pluginHistory.queryOptions())
  return (
    <Panel title={text.history.title} isFlush>
      <QueryView query={history} subject={text.history.title} rows={3} isEmpty={(lines) => lines.length === 0} empty={<EmptyState title={text.history.none} />}>
        {(lines) => (
          <DataTable
            label={text.history.title}
            size="small"
            rows={lines}
            rowKey={({ id }) => id}
            columns={[
              { key: 'at', title: text.history.at, kind: 'date', render: ({ occurredAt }) => formatTableTime(occurredAt) },
              { key: 'what', title: text.history.what, render: ({ summary }) => <div className="dj-wrap">{summary}</div> },
              { key: 'who', title: text.history.who, render: ({ actorName }) => personName(actorName) },
            ]}
          />
        )}
      </QueryView>
    </Panel>
  )
}

const Catalogue = ({ rows }: { rows: readonly PluginRow[] }) => {
  const { tenant, can } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const faces = usePluginFaces()
  const on = rows.filter(({ enabled }) => enabled).length
  const ready = rows.filter(isReady).length
  const shown = rows.filter(isShown[filter.view] ?? (() => true))
  const open = rows.find(({ id }) => id === filter.plugin)
  const { segments } = text
  const table = (
    <Panel
      title={text.table}
      note={text.note}
      extra={
        <Segmented
          aria-label={text.segment}
          value={filter.view}
          onChange={(view) => setFilter({ view })}
          options={[{ value: 'all', label: segments.all(rows.length) }, { value: 'on', label: segments.on(on) }, { value: 'ready', label: segments.ready(ready) }]}
        />
      }
      isFlush
    >
      <PluginTable rows={shown} faces={faces} currentId={filter.plugin} canSwitch={can('plugin.switch')} onOpen={(plugin) => setFilter({ plugin })} />
    </Panel>
  )
  return (
    <div className="dj-plugins">
      <PageHead title={text.title} facts={text.facts(tenant.name, on, ready)} />
      {open === undefined
        ? <>{table}<History /></>
        : <Columns main={<>{table}<History /></>} side={<PluginPanel key={open.id} row={open} known={faces.get(open.id)} canSwitch={can('plugin.switch')} onClose={() => setFilter({ plugin: '' })} />} />}
    </div>
  )
}

/** The catalogue of plugins with the tenant's own switches, settings and rulings. */
export const CataloguePage = () => {
  const plugins = useQuery(useApi().tenancy.listPlugins.queryOptions())
  return (
    <QueryView
      query={plugins}
      subject={text.table}
      isEmpty={(rows) => rows.length === 0}
      empty={<><PageHead title={text.title} /><Panel><EmptyState title={text.none} willHold={text.willHold} /></Panel></>}
    >
      {(rows) => <Catalogue rows={rows} />}
    </QueryView>
  )
}
