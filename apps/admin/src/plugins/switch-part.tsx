import { pluginEntries, useAct, useApi, useRefreshSession, useSession, useShell } from '@dangjian/app-shell'
import { ActButton, ConfirmAct, FailureNote, VerdictNote } from '@dangjian/ui/admin'
import { useState } from 'react'
import { pluginsText } from './locales/zh-CN.ts'
import { isReady, type PluginRow } from './plugin-rows.ts'

const text = pluginsText.panel

const bindingWords = ({ fits, ruling, canRule, enabled }: PluginRow): string | null => {
  if (!fits) return canRule ? text.unfit : text.unfitOnly
  if (ruling?.ruling === 'forbid') return text.forbidden(ruling.byTenantName)
  return ruling?.ruling === 'require' && enabled ? text.required(ruling.byTenantName) : null
}

/** The switch of one plugin: what it will do, the act, and afterwards the way to the plugin's first page. */
export const SwitchPart = ({ row, canSwitch }: { row: PluginRow; canSwitch: boolean }) => {
  const refresh = useRefreshSession()
  const { plugins } = useShell()
  const { permissions } = useSession()
  const [said, setSaid] = useState<string | null>(null)
  const act = useAct(useApi().tenancy.switchPlugin.mutationOptions(), (_done, { enabled }) => {
    setSaid(enabled ? text.enabled(row.title) : text.disabled(row.title))
    void refresh()
  })
  const binding = bindingWords(row)
  const live = plugins.find(({ id }) => id === row.id)
  const [first] = live === undefined ? [] : pluginEntries(live, new Set(permissions))
  const canStop = canSwitch && row.enabled && row.ruling?.ruling !== 'require'
  return (
    <>
      {said === null ? null : <VerdictNote tone="ok" isLive what={said} />}
      {binding === null ? null : <VerdictNote tone="info" what={binding} />}
      <FailureNote failure={act.failure} />
      {canSwitch && isReady(row) ? <p>{text.will}</p> : null}
      {row.enabled && live !== undefined && first === undefined ? <p className="dj-hint">{text.noPage}</p> : null}
      <div className="dj-acts">
        {canSwitch && isReady(row)
          ? <ActButton act={{ key: 'on', label: text.enable, tone: 'primary', isBusy: act.isBusy, onSelect: () => act.submit({ pluginId: row.id, enabled: true }) }} />
          : null}
        {row.enabled && first !== undefined ? <ActButton act={{ key: 'open', label: text.openFirst, tone: 'go', href: first.href }} /> : null}
        {canStop ? <ConfirmAct isDestructive label={text.disable} consequence={text.willStop(row.title)} onConfirm={() => act.run({ pluginId: row.id, enabled: false })} /> : null}
      </div>
    </>
  )
}
