import { useAct, useApi } from '@dangjian/app-shell'
import { ConfirmAct, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pluginsText } from './locales/zh-CN.ts'
import type { PluginRow } from './plugin-rows.ts'

const text = pluginsText.rule
const rulings = ['require', 'allow', 'forbid'] as const

/** What this tenant rules on a plugin for all levels below, with how many bureaus each ruling reaches. */
export const RulingPart = ({ row }: { row: PluginRow }) => {
  const api = useApi()
  const overview = useQuery(api.tenancy.levelOverview.queryOptions())
  const [isDone, setDone] = useState(false)
  const rule = useAct(api.tenancy.rulePlugin.mutationOptions(), () => setDone(true))
  const tenants = overview.data?.tenants ?? []
  const on = tenants.filter(({ plugins }) => plugins.some(({ id, enabled }) => id === row.id && enabled)).length
  const below = tenants.length
  return (
    <section className="dj-part" aria-label={text.title}>
      <h3>{text.title}</h3>
      <p>{text.now[row.rulingForBelow ?? 'none']}</p>
      {overview.data === undefined ? null : <p className="dj-hint">{text.counts(below, on)}</p>}
      <div className="dj-acts">
        {rulings.filter((ruling) => ruling !== row.rulingForBelow && (ruling !== 'allow' || row.rulingForBelow !== null)).map((ruling) => (
          <ConfirmAct
            key={ruling}
            label={text.acts[ruling]}
            isDestructive={ruling === 'forbid'}
            isDisabled={overview.data === undefined}
            consequence={text.will[ruling](below, on)}
            onConfirm={() => rule.run({ pluginId: row.id, ruling })}
          />
        ))}
      </div>
      {isDone ? <VerdictNote tone="ok" isLive what={text.done} /> : null}
    </section>
  )
}
