import { formatCount, formatTableTime } from '@dangjian/ui'
import { DataTable, FactList, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { Drawer } from 'antd'
import type { LevelTenant } from './level-rows.ts'
import { provinceText } from './locales/zh-CN.ts'
import { shareText } from './month-bands.ts'
import { MonthTable } from './month-table.tsx'

const { level: text, figures: words } = provinceText

const factsOf = ({ code, figures, complianceShare, publishedAt, publishedBy }: LevelTenant) => {
  const number = (value: number | undefined) => (value === undefined ? words.unpublished : formatCount(value))
  return [
    { key: 'code', label: text.drawerCode, value: code },
    { key: 'organizations', label: words.organizations, value: number(figures?.organizations) },
    { key: 'branches', label: words.branches, value: number(figures?.branches) },
    { key: 'members', label: words.members, value: number(figures?.members) },
    { key: 'probationary', label: words.probationary, value: number(figures?.probationary) },
    { key: 'findings', label: words.findings, value: number(figures?.findings) },
    ...(figures
      ? [
          { key: 'compliance', label: words.compliance, value: shareText(complianceShare, words.nothingDue), note: words.heldOfDue(figures.compliance.held, figures.compliance.due) },
          { key: 'asOf', label: text.asOf, value: figures.asOf },
        ]
      : [{ key: 'compliance', label: words.compliance, value: words.unpublished }]),
    { key: 'at', label: words.publishedAt, value: publishedAt === null ? words.unpublished : formatTableTime(publishedAt) },
    { key: 'by', label: text.by, value: publishedBy },
  ]
}

/** What one bureau below has published, and how plugins stand there. */
export const TenantDrawer = ({ tenant, titles, onClose }: { tenant: LevelTenant | undefined; titles: ReadonlyMap<string, string>; onClose: () => void }) => (
  <Drawer open={tenant !== undefined} title={tenant?.name ?? ''} onClose={onClose} size="min(480px, 100vw)" destroyOnHidden>
    {tenant === undefined ? null : (
      <div className="dj-drawer-parts">
        {tenant.figures === null ? <VerdictNote tone="info" what={text.unpublished} why={text.unpublishedWhy} /> : null}
        <FactList facts={factsOf(tenant)} />
        {tenant.figures === null || tenant.figures.months.length === 0 ? null : <MonthTable figures={tenant.figures} label={text.monthTable} />}
        <DataTable
          label={text.pluginTable}
          size="small"
          rows={tenant.plugins}
          rowKey={({ id }) => id}
          empty={<p className="dj-hint">{text.noPlugins}</p>}
          columns={[
            { key: 'plugin', title: text.plugin, kind: 'name', render: ({ id }) => titles.get(id) ?? id },
            { key: 'version', title: text.version, render: ({ version }) => version },
            { key: 'state', title: text.state, render: ({ enabled }) => <StateTag state={enabled ? 'done' : 'notApplicable'}>{enabled ? text.on : text.off}</StateTag> },
            { key: 'since', title: text.since, kind: 'date', render: ({ since }) => formatTableTime(since) },
          ]}
        />
      </div>
    )}
  </Drawer>
)
