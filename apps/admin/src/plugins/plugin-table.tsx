import { DataTable, EmptyState, LinkButton, StateTag } from '@dangjian/ui/admin'
import { pluginsText as text } from './locales/zh-CN.ts'
import { bringsLine, isReady, pagesOf, standingOf, type PluginRow } from './plugin-rows.ts'
import type { KnownFace } from './use-plugin-faces.ts'

interface PluginTableProps {
  rows: readonly PluginRow[]
  faces: ReadonlyMap<string, KnownFace>
  currentId: string
  canSwitch: boolean
  onOpen: (id: string) => void
}

const Standing = ({ row }: { row: PluginRow }) => {
  const { state, word, by } = standingOf(row)
  return <><StateTag state={state}>{word}</StateTag>{by === null ? null : <span className="dj-sub">{by}</span>}</>
}

/** The catalogue as it stands for this tenant. */
export const PluginTable = ({ rows, faces, currentId, canSwitch, onOpen }: PluginTableProps) => {
  const isOffer = (row: PluginRow): boolean => canSwitch && isReady(row)
  return (
    <DataTable
      label={text.table}
      rows={rows}
      rowKey={({ id }) => id}
      isCurrent={({ id }) => id === currentId}
      empty={<EmptyState title={text.noneHere} willHold={text.noneHereHint} />}
      columns={[
        { key: 'plugin', title: text.plugin, kind: 'name', render: ({ title, description, version }) => <div className="dj-plugin-text">{title}<span className="dj-sub">{`${version}　${description}`}</span></div> },
        { key: 'region', title: text.region, render: ({ region }) => <div className="dj-plugin-text">{region}</div> },
        { key: 'brings', title: text.brings, render: (row) => <div className="dj-plugin-text">{bringsLine(row, pagesOf(faces.get(row.id)?.face, faces.get(row.id)?.messages ?? {}))}</div> },
        { key: 'state', title: text.state, render: (row) => <Standing row={row} /> },
        {
          key: 'acts', title: text.acts, kind: 'acts',
          render: (row) => <LinkButton label={isOffer(row) ? text.enableOf(row.title) : text.manageOf(row.title)} onSelect={() => onOpen(row.id)}>{isOffer(row) ? text.enable : text.manage}</LinkButton>,
        },
      ]}
    />
  )
}
