import type { Tenant } from '@dangjian/contracts'
import { createTRPCClient, type TRPCClient, type TRPCLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { createContext, useContext, useMemo, type ComponentType } from 'react'

/** What the shell gives to a plugin's page. Lives here, not beside a hook, so that every bundle shares one context. */
export interface PluginHost {
  readonly pluginId: string
  /** Without its place in the hierarchy, which no browser needs. */
  readonly tenant: Omit<Tenant, 'path'>
  readonly memberId: string | null
  /** Full permission names that the person holds anywhere. */
  readonly permissions: ReadonlySet<string>
  /** Last link of the shell's tRPC client; the plugin's client adds its own prefix in front. */
  readonly link: TRPCLink<AnyRouter>
  /** Texts of the plugin in the current language; `values` fill `{blanks}`. */
  text(key: string, values?: Readonly<Record<string, string | number>>): string
  /** Chinese sentences for an error from a procedure: what, why, what next, request id. */
  describeError(error: unknown): { readonly what: string; readonly why: string; readonly next: string; readonly requestId: string | null }
  /** Path of one of the plugin's pages inside the app. */
  href(path: `/${string}`): string
  navigate(path: `/${string}`): void
  readonly components: {
    /** Chooses one branch among those the person may see. */
    readonly BranchPicker: ComponentType<{ value: string | null; onChange(id: string): void; label: string; permission?: string }>
    /** Chooses one member of a branch. */
    readonly MemberPicker: ComponentType<{ orgUnitId: string; value: string | null; onChange(id: string): void; label: string }>
  }
}

export const PluginHostContext = createContext<PluginHost | null>(null)

/** The shell around this plugin. Throws outside a plugin's page. */
export const usePluginHost = (): PluginHost => {
  const host = useContext(PluginHostContext)
  if (!host) throw new Error('usePluginHost is for pages and slots of a plugin')
  return host
}

/** Texts of the plugin. */
export const useText = (): PluginHost['text'] => usePluginHost().text

/** Whether the person holds one of the plugin's own permissions. */
export const usePermission = (name: string): boolean => {
  const host = usePluginHost()
  return host.permissions.has(`${host.pluginId}:${name}`)
}

/** A client typed by the plugin's own router: `usePluginClient<typeof router>()`. It reaches no other procedure. */
export const usePluginClient = <R extends AnyRouter>(): TRPCClient<R> => {
  const { pluginId, link } = usePluginHost()
  return useMemo(() => {
    const prefix: TRPCLink<R> = () => ({ op, next }) => next({ ...op, path: `plugins.${pluginId}.${op.path}` })
    return createTRPCClient<R>({ links: [prefix, link as TRPCLink<R>] })
  }, [pluginId, link])
}
