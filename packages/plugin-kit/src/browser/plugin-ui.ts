import type { AdminSlots, MemberSlots, NavWork } from '@dangjian/contracts'
import type { ComponentType } from 'react'
import type { z } from 'zod'
import type { Loader, PermissionOf, PluginManifest } from '../manifest/index.ts'

/** A page of a plugin under one of the works of the navigation; `titleKey` is a key of the plugin's locale. */
export interface PluginNavItem<P extends string> {
  readonly work: NavWork
  readonly path: `/${string}`
  readonly titleKey: string
  readonly permission?: P
}

export interface PluginPage<P extends string> {
  readonly load: Loader<ComponentType>
  readonly permission?: P
}

type SlotFillings<Slots, P extends string> = {
  readonly [K in keyof Slots]?: ReadonlyArray<{ readonly load: Loader<ComponentType<Slots[K]>>; readonly permission?: P; readonly order?: number }>
}

/** A few hundred bytes; every component stays behind `import()`. */
export interface PluginUi<Slots, P extends string = string> {
  readonly nav?: readonly PluginNavItem<P>[]
  readonly pages?: Readonly<Record<`/${string}`, PluginPage<P>>>
  readonly slots?: SlotFillings<Slots, P>
}

type AnyManifest = PluginManifest<string, z.ZodObject, string>

export const defineAdmin = <M extends AnyManifest>(_manifest: M, half: PluginUi<AdminSlots, PermissionOf<M>>): PluginUi<AdminSlots, PermissionOf<M>> => half
export const defineMember = <M extends AnyManifest>(_manifest: M, half: PluginUi<MemberSlots, PermissionOf<M>>): PluginUi<MemberSlots, PermissionOf<M>> => half
