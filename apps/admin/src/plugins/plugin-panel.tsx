import { Slot, useSession } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { formatTableTime, Icon } from '@dangjian/ui'
import { FactList, Panel } from '@dangjian/ui/admin'
import { useEffect, useRef } from 'react'
import { frameText } from '../shell/locales/zh-CN.ts'
import { pluginsText } from './locales/zh-CN.ts'
import { isReady, pagesOf, personName, standingOf, type PagesByWork, type PluginRow } from './plugin-rows.ts'
import { RulingPart } from './ruling-part.tsx'
import { settingsFields } from './settings-fields.ts'
import { SettingsForm } from './settings-form.tsx'
import { SwitchPart } from './switch-part.tsx'
import type { KnownFace } from './use-plugin-faces.ts'

const text = pluginsText.panel

const Lines = ({ lines }: { lines: readonly string[] }) => lines.map((line) => <span key={line} className="dj-line">{line}</span>)

const bringsOf = (row: PluginRow, pages: PagesByWork) => {
  const { version, region, description, brings, ruling } = row
  const joined = (titles: readonly string[] = []) => titles.join(text.join)
  const { by } = standingOf(row)
  return [
    { key: 'version', label: text.version, value: version },
    { key: 'region', label: text.region, value: region },
    { key: 'about', label: text.about, value: description },
    { key: 'pages', label: text.pages, value: pages.length === 0 ? '' : <Lines lines={pages.map(({ work, titles }) => text.pagesOf(work, titles.join(text.join)))} /> },
    { key: 'checklists', label: text.checklists, value: joined(brings?.checklists) },
    { key: 'ruleSets', label: text.ruleSets, value: joined(brings?.ruleSets) },
    { key: 'workMethods', label: text.workMethods, value: joined(brings?.workMethods) },
    { key: 'ruling', label: text.ruling, value: ruling && by !== null ? text.rulingOf(by, localDateOf(new Date(ruling.at))) : '' },
  ].filter(({ value }) => value !== '')
}

const Users = ({ permissions }: { permissions: ReadonlyArray<{ readonly title: string; readonly roles: readonly string[] }> }) => (
  <section className="dj-part" aria-label={text.users}>
    <h3>{text.users}</h3>
    <FactList facts={permissions.map(({ title, roles }) => ({ key: title, label: title, value: roles.map((role) => frameText.roles[role] ?? role).join(text.join) }))} />
  </section>
)

/** One plugin beside the catalogue: what it adds, its switch, its settings and the ruling for the levels below. */
export const PluginPanel = ({ row, known, canSwitch, onClose }: { row: PluginRow; known: KnownFace | undefined; canSwitch: boolean; onClose: () => void }) => {
  const { can } = useSession()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Opened by a row's button: the reader's place moves here; opened by an address: it stays at the top.
    if (document.activeElement === document.body) return
    place.current?.focus({ preventScroll: true })
    if (globalThis.matchMedia('(max-width: 1024px)').matches) place.current?.scrollIntoView({ block: 'start' })
  }, [])
  const fields = settingsFields(row.settingsSchema, known?.messages ?? {})
  const title = canSwitch && isReady(row) ? pluginsText.enableOf(row.title) : pluginsText.manageOf(row.title)
  return (
    <Panel title={title} extra={<button type="button" className="dj-icon-button" aria-label={text.close} onClick={onClose}><Icon name="close" /></button>}>
      <div className="dj-plugin-panel" ref={place} tabIndex={-1}>
        <FactList facts={bringsOf(row, pagesOf(known?.face, known?.messages ?? {}))} />
        <SwitchPart row={row} canSwitch={canSwitch} />
        {row.own === null ? null : <p className="dj-hint">{text.changedBy(formatTableTime(row.own.changedAt), personName(row.own.changedBy))}</p>}
        {row.enabled && canSwitch && fields.length > 0 ? <SettingsForm row={row} fields={fields} /> : null}
        {row.enabled ? <Slot name="plugin.settings" props={{ pluginId: row.id }} only={row.id} /> : null}
        {row.canRule && can('plugin.rule') ? <RulingPart row={row} /> : null}
        {row.brings === null || row.brings.permissions.length === 0 ? null : <Users permissions={row.brings.permissions} />}
      </div>
    </Panel>
  )
}
