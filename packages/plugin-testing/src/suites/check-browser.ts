import type { AdminSlots, MemberSlots } from '@dangjian/contracts'
import { navWorks } from '@dangjian/contracts'
import type { PluginManifest } from '@dangjian/plugin-kit'
import type { PluginUi } from '@dangjian/plugin-kit/browser'
import { describe, expect, it } from 'vitest'
import type { PluginHalves } from '../describe-plugin.ts'

const adminSlots: ReadonlyArray<keyof AdminSlots> = ['province.panels', 'workbench.panels', 'plugin.settings']
const memberSlots: ReadonlyArray<keyof MemberSlots> = ['home.cards']

interface Loadable {
  readonly load: () => Promise<unknown>
  readonly permission?: string
}

const loadablesOf = (ui: PluginUi<AdminSlots> | PluginUi<MemberSlots>): Loadable[] => {
  const fillings: ReadonlyArray<readonly Loadable[] | undefined> = Object.values(ui.slots ?? {})
  return [...Object.values(ui.pages ?? {}), ...fillings.flatMap((slot) => slot ?? [])]
}

const isComponent = (value: unknown): boolean => typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value)

const checkHalf = (manifest: PluginManifest, ui: PluginUi<AdminSlots> | PluginUi<MemberSlots>, slots: readonly string[]): void => {
  it('leads its navigation to pages that exist, under works that exist', () => {
    const nav = ui.nav ?? []
    expect(nav.filter(({ path }) => !Object.keys(ui.pages ?? {}).includes(path)).map(({ path }) => path)).toEqual([])
    expect(nav.filter(({ work }) => !navWorks.includes(work))).toEqual([])
  })

  it('fills slots that exist and asks for permissions of its own', () => {
    expect(Object.keys(ui.slots ?? {}).filter((name) => !slots.includes(name))).toEqual([])
    const asked = [...(ui.nav ?? []), ...loadablesOf(ui)].flatMap(({ permission }) => (permission === undefined ? [] : [permission]))
    expect(asked.filter((name) => manifest.permissions[name] === undefined)).toEqual([])
  })

  it('loads a component from every loader', { timeout: 60_000 }, async () => {
    for (const { load } of loadablesOf(ui)) expect(isComponent(await load())).toBe(true)
  })
}

/** Navigation, pages and slots of the two browser halves, if the plugin has them. */
export const checkBrowser = (manifest: PluginManifest, { admin, member }: PluginHalves): void => {
  it('has loaders for its locales', async () => {
    for (const load of Object.values(manifest.locales)) expect(typeof (await load?.())).toBe('object')
  })
  if (admin) describe('admin', () => checkHalf(manifest, admin, adminSlots))
  if (member) describe('member', () => checkHalf(manifest, member, memberSlots))
}
