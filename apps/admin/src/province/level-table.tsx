import { formatCount, Icon } from '@dangjian/ui'
import { localDateOf } from '@dangjian/kernel'
import { DataTable, EmptyState, LinkButton, StateTag, type DataColumn } from '@dangjian/ui/admin'
import type { Figures, LevelRow } from './level-rows.ts'
import { provinceText } from './locales/zh-CN.ts'
import { shareText } from './month-bands.ts'
import { MonthStrip } from './month-strip.tsx'

const { level: text, figures: words } = provinceText

const Unpublished = () => <StateTag state="notApplicable">{words.unpublished}</StateTag>

const Name = ({ row, onToggle }: { row: LevelRow; onToggle: (id: string) => void }) => {
  const { id, name, code } = row.tenant
  return (
    <span className="dj-tree-name" style={{ paddingInlineStart: row.depth * 20 }}>
      {row.inside === 0
        ? <span className="dj-tree-gap" />
        : <button type="button" aria-expanded={row.isOpen} aria-label={row.isOpen ? text.close(name) : text.open(name)} onClick={() => onToggle(id)}><Icon name="expand" size={12} /></button>}
      <span>{name}<span className="dj-sub">{text.code(code)}</span></span>
    </span>
  )
}

interface LevelTableProps {
  rows: readonly LevelRow[]
  today: string
  onToggle: (id: string) => void
  onOpen: (id: string) => void
  currentId: string
}

/** The tree of bureaus with the figures they published last. */
export const LevelTable = ({ rows, today, onToggle, onOpen, currentId }: LevelTableProps) => {
  const number = (key: 'organizations' | 'members' | 'findings'): DataColumn<LevelRow> => ({
    key, title: words[key], kind: 'number', render: ({ tenant: { figures } }) => figures && formatCount(figures[key]),
  })
  const share = (figures: Figures | null, value: number | null) => figures && shareText(value, words.nothingDue)
  return (
    <DataTable
      label={text.table}
      rows={rows}
      rowKey={({ tenant }) => tenant.id}
      isCurrent={({ tenant }) => tenant.id === currentId}
      empty={<EmptyState title={text.noMatch} willHold={text.noMatchHint} />}
      columns={[
        { key: 'unit', title: text.unit, kind: 'name', render: (row) => <Name row={row} onToggle={onToggle} /> },
        number('organizations'),
        number('members'),
        number('findings'),
        { key: 'share', title: words.compliance, kind: 'number', render: ({ tenant }) => share(tenant.figures, tenant.complianceShare) },
        { key: 'months', title: text.months, render: ({ tenant: { figures } }) => figures && <MonthStrip figures={figures} today={today} /> },
        { key: 'at', title: words.publishedAt, kind: 'date', render: ({ tenant: { publishedAt } }) => (publishedAt === null ? <Unpublished /> : localDateOf(new Date(publishedAt))) },
        { key: 'plugins', title: text.plugins, render: ({ tenant: { plugins } }) => text.pluginsOn(plugins.filter(({ enabled }) => enabled).length) },
        { key: 'acts', title: text.acts, kind: 'acts', render: ({ tenant }) => <LinkButton label={text.viewOf(tenant.name)} onSelect={() => onOpen(tenant.id)}>{text.view}</LinkButton> },
      ]}
    />
  )
}
