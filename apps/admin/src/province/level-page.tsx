import { QueryView, saveTable, Slot, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { formatCount } from '@dangjian/ui'
import { ActButton, EmptyState, FilterBar, FilterSelect, KeyFigures, PageHead, Panel, SearchBox } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { levelRows, type LevelOverview, type LevelRow } from './level-rows.ts'
import { LevelTable } from './level-table.tsx'
import { provinceText } from './locales/zh-CN.ts'
import { shareText } from './month-bands.ts'
import { MonthKey } from './month-strip.tsx'
import { TenantDrawer } from './tenant-drawer.tsx'

const { level: text, figures: words } = provinceText
const noFilter = { q: '', published: '', tenant: '' }

const totalsOf = ({ totals }: LevelOverview) => {
  const has = totals.published > 0
  const figure = (key: 'organizations' | 'branches' | 'members' | 'findings') => ({
    key, label: words[key], ...(has ? { value: formatCount(totals[key]), unit: words.units[key] } : { value: words.unpublished }),
  })
  return [
    { key: 'published', label: text.published, value: totals.published, unit: words.units.branches, note: text.ofAll(totals.tenants) },
    figure('organizations'), figure('branches'), figure('members'), figure('findings'),
    { key: 'share', label: words.compliance, value: has ? shareText(totals.complianceShare, words.nothingDue) : words.unpublished },
  ]
}

const exportRows = (rows: readonly LevelRow[]): void =>
  saveTable(
    text.table,
    [text.unit, text.drawerCode, words.organizations, words.branches, words.members, words.probationary, words.findings, words.compliance, words.publishedAt],
    rows.map(({ tenant: { name, code, figures, complianceShare, publishedAt } }) =>
      figures && publishedAt !== null
        ? [name, code, figures.organizations, figures.branches, figures.members, figures.probationary, figures.findings, shareText(complianceShare, words.nothingDue), localDateOf(new Date(publishedAt))]
        : [name, code, ...Array<string>(7).fill(words.unpublished)],
    ),
  )

const Level = ({ overview }: { overview: LevelOverview }) => {
  const api = useApi()
  const { today, can } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const plugins = useQuery({ ...api.tenancy.listPlugins.queryOptions(), enabled: can('plugin.read') })
  const titles = useMemo(() => new Map((plugins.data ?? []).map(({ id, title }) => [id, title])), [plugins.data])
  const { tenant, tenants } = overview
  const rows = levelRows(tenants, tenant.id, { search: filter.q, published: filter.published, closed })
  const toggle = (id: string): void => setClosed(closed.has(id) ? new Set([...closed].filter((one) => one !== id)) : new Set([...closed, id]))
  return (
    <>
      <PageHead title={text.title} facts={text.facts(tenant.name, tenants.length)} actions={<ActButton act={{ key: 'export', label: text.export, onSelect: () => exportRows(rows) }} />} />
      <KeyFigures label={text.totals} figures={totalsOf(overview)} />
      <FilterBar end={<span role="status">{text.shown(rows.length)}</span>}>
        <SearchBox label={text.search} value={filter.q} onSearch={(q) => setFilter({ q })} />
        <FilterSelect
          label={text.filter}
          value={filter.published}
          options={[{ value: '', label: text.all }, { value: 'yes', label: text.hasFigures }, { value: 'no', label: text.hasNone }]}
          onChange={(published) => setFilter({ published })}
        />
      </FilterBar>
      <Panel isFlush footer={<MonthKey />}>
        <LevelTable rows={rows} today={today} onToggle={toggle} onOpen={(id) => setFilter({ tenant: id })} currentId={filter.tenant} />
      </Panel>
      <Slot name="province.panels" props={{ tenantId: tenant.id }} />
      <TenantDrawer tenant={tenants.find(({ id }) => id === filter.tenant)} titles={titles} onClose={() => setFilter({ tenant: '' })} />
    </>
  )
}

/** The page of an upper level: every bureau below with what it published, none of its records. */
export const LevelPage = () => {
  const overview = useQuery(useApi().tenancy.levelOverview.queryOptions())
  return (
    <QueryView
      query={overview}
      subject={text.table}
      isEmpty={({ tenants }) => tenants.length === 0}
      empty={<><PageHead title={text.title} /><Panel><EmptyState title={text.none} willHold={text.willHold} /></Panel></>}
    >
      {(data) => <Level overview={data} />}
    </QueryView>
  )
}
