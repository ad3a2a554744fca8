import { Slot, useSession } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { formatTableTime, Icon } from '@dangjian/ui'
import { FactList, Panel } from '@dangjian/ui/admin'
import { useEffect, useRef } from 'react'
import { frameText } from '../shell/locales/zh-CN.ts'
import { pluginsText } from './locales/zh-CN.ts'
import { isReady, pagesOf, personName, standingOf, type PluginRow } from './plugin-rows.ts'
import { RulingPart } from './ruling-part.tsx'
import { settingsFields } from './settings-fields.ts'
import { SettingsForm } from './settings-form.tsx'
import { SwitchPart } from './switch-part.tsx'
import type { KnownFace } from './use-plugin-faces.ts'

const text = pluginsText.panel

const Lines = ({ lines }: { lines: readonly string[] }) => (lines.length === 0 ? null : lines.map((line) => <span key={line} className="dj-line">{line}</span>))

const factsOf = (row: PluginRow, known: KnownFace | undefined) => {
  const { brings, ruling, own } = row
  const pages = pagesOf(known?.face, known?.messages ?? {})
  const users = (brings?.permissions ?? []).map(({ title, roles }) => text.pagesOf(title, roles.map((role) => frameText.roles[role] ?? role).join(text.join)))
  const { by } = standingOf(row)
  return [
    { key: 'version', label: text.version, value: row.version },
    { key: 'region', label: text.region, value: row.region },
    { key: 'about', label: text.about, value: row.description },
    { key: 'pages', label: text.pages, value: <Lines lines={pages.map(({ work, titles }) => text.pagesOf(work, titles.join(text.join)))} /> },
    { key: 'checklists', label: text.checklists, value: brings?.checklists.join(text.join) },
    { key: 'ruleSets', label: text.ruleSets, value: brings?.ruleSets.join(text.join) },
    { key: 'workMethods', label: text.workMethods, value: brings?.workMethods.join(text.join) },
    { key: 'users', label: text.users, value: <Lines lines={users} /> },
    ...(ruling && by !== null ? [{ key: 'ruling', label: text.ruling, value: text.rulingOf(by, localDateOf(new Date(ruling.at))) }] : []),
    ...(own ? [{ key: 'changed', label: text.changed, value: text.changedBy(formatTableTime(own.changedAt), personName(own.changedBy)) }] : []),
  ].filter(({ key, value }) => value !== undefined && value !== '' && (key !== 'pages' || pages.length > 0) && (key !== 'users' || users.length > 0))
}

/** One plugin beside the catalogue: what it adds, its switch, its settings and the ruling for the levels below. */
export const PluginPanel = ({ row, known, canSwitch, onClose }: { row: PluginRow; known: KnownFace | undefined; canSwitch: boolean; onClose: () => void }) => {
  const { can } = useSession()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus()
  }, [])
  const fields = settingsFields(row.settingsSchema, known?.messages ?? {})
  const title = canSwitch && isReady(row) ? pluginsText.enableOf(row.title) : pluginsText.manageOf(row.title)
  return (
    <Panel title={title} extra={<button type="button" className="dj-icon-button" aria-label={text.close} onClick={onClose}><Icon name="close" /></button>}>
      <div className="dj-plugin-panel" ref={place} tabIndex={-1}>
        <FactList facts={factsOf(row, known)} />
        <SwitchPart row={row} canSwitch={canSwitch} />
        {row.enabled && canSwitch && fields.length > 0 ? <SettingsForm row={row} fields={fields} /> : null}
        {row.enabled ? <Slot name="plugin.settings" props={{ pluginId: row.id }} only={row.id} /> : null}
        {row.canRule && can('plugin.rule') ? <RulingPart row={row} /> : null}
      </div>
    </Panel>
  )
}
