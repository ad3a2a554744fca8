import { createElement, Suspense, type ComponentType } from 'react'
import { createLazyCache } from './lazy-component.ts'
import { shellText } from './locales/zh-CN.ts'
import type { AllSlots, LivePlugin } from './plugin-face.ts'
import { PluginScope } from './plugin-scope.tsx'
import { isOpenTo, useSession } from './session.ts'
import { useShell } from './shell-context.ts'

const lazyFilling = createLazyCache<object>()

interface Filling {
  readonly plugin: LivePlugin
  readonly load: () => Promise<ComponentType<object>>
  readonly order: number
  readonly key: string
}

/** The fillings of a slot that the person may see, by `order` and then by plugin. Pure. */
export const fillingsOf = (plugins: readonly LivePlugin[], name: keyof AllSlots, held: ReadonlySet<string>): Filling[] =>
  plugins
    .flatMap((plugin) =>
      (plugin.ui.slots?.[name] ?? [])
        .map((filling, at) => ({ ...filling, at }))
        .filter(({ permission }) => isOpenTo(permission === undefined ? undefined : `${plugin.id}:${permission}`, held))
        // The contract ties the props to the slot's name; here only the name is known.
        .map(({ load, order = 0, at }): Filling => ({ plugin, load: load as () => Promise<ComponentType<object>>, order, key: `${plugin.id}:${at}` })),
    )
    .sort((one, other) => one.order - other.order)

/** Whatever the plugins that are on put into this place; a plugin's fault stays in its own filling. Nothing when nobody fills it. */
export const Slot = <K extends keyof AllSlots>({ name, props, only }: { name: K; props: AllSlots[K]; only?: string }) => {
  const { kit, plugins } = useShell()
  const { permissions } = useSession()
  const shown = only === undefined ? plugins : plugins.filter(({ id }) => id === only)
  return fillingsOf(shown, name, new Set(permissions)).map(({ plugin, load, key }) => (
    <PluginScope key={key} plugin={plugin}>
      <kit.ErrorBoundary title={shellText.plugin.slotFailed(plugin.title)} why={shellText.plugin.why}>
        <Suspense fallback={<kit.Skeleton subject={plugin.title} rows={2} />}>{createElement(lazyFilling(load), props)}</Suspense>
      </kit.ErrorBoundary>
    </PluginScope>
  ))
}
