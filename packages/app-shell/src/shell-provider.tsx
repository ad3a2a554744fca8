import { FailureProvider, LinkProvider } from '@dangjian/ui'
import type { PluginHost } from '@dangjian/plugin-kit/browser'
import { keepPreviousData, QueryClientProvider, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { TRPCLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { useMemo, type ReactNode } from 'react'
import { ApiProvider, createApiClient, useApiClient, type ApiClient } from './api-client.ts'
import { createApiLink } from './api-link.ts'
import { describeError, type ErrorTexts } from './error-text.ts'
import { lateTexts, type LateTexts } from './late-texts.ts'
import { shellText } from './locales/zh-CN.ts'
import { loadLivePlugins, type LivePlugin, type PluginFace } from './plugin-face.ts'
import { createQueryClient, sessionKey } from './query-client.ts'
import { RouterLink } from './router-link.tsx'
import { fetchSession, logOut } from './session-calls.ts'
import { SessionContext, type Session, type SessionInfo } from './session.ts'
import { ShellContext, type Shell, type StateKit } from './shell-context.ts'

/** What an app brings to its shell. */
export interface ShellConfig {
  readonly kit: StateKit
  /** Reads `errorTexts` of `@dangjian/api/errors` behind `import()`; called when the first error comes. */
  readonly loadErrorTexts: () => Promise<ErrorTexts>
  /** Reads `plugins.gen.ts` behind `import()`; called only when the tenant has a plugin on. */
  readonly loadPlugins: () => Promise<readonly PluginFace[]>
  /** Whether the first page waits for the plugins: yes where the navigation shows them, no where every kilobyte before the first page counts. */
  readonly waitsForPlugins: boolean
  readonly pickers: PluginHost['components']
  /** Runs after somebody has signed out: for what an app keeps of a person outside the memory of the page. */
  readonly onSignedOut?: () => Promise<void>
}

/** A shell ready to be mounted once. */
export interface PreparedShell {
  readonly config: ShellConfig
  readonly link: TRPCLink<AnyRouter>
  readonly client: ApiClient
  readonly queryClient: QueryClient
  readonly late: LateTexts
}

/** Makes the clients of an app; call once at its start. */
export const prepareShell = (config: ShellConfig): PreparedShell => {
  const late = lateTexts(config.loadErrorTexts)
  const link = createApiLink('/trpc', late.ready)
  return { config, link, client: createApiClient(link), queryClient: createQueryClient(), late }
}

/** Stands above the whole app: clients, error texts, links through the router. */
export const ShellProvider = ({ shell, children }: { shell: PreparedShell; children: ReactNode }) => {
  const { late, queryClient, client } = shell
  const describe = (error: unknown) => describeError(error, late.texts)
  return (
    <QueryClientProvider client={queryClient}>
      <ApiProvider trpcClient={client} queryClient={queryClient}>
        <LinkProvider component={RouterLink}>
          <FailureProvider describe={describe}>{children}</FailureProvider>
        </LinkProvider>
      </ApiProvider>
    </QueryClientProvider>
  )
}

const noPlugins: readonly LivePlugin[] = []

const Inside = ({ shell, info, children }: { shell: PreparedShell; info: SessionInfo; children: ReactNode }) => {
  const { config, link, client, queryClient, late } = shell
  const loaded = useQuery({
    queryKey: ['shell', 'plugins', info.accountId, info.plugins],
    queryFn: async () => loadLivePlugins(info.plugins.length === 0 ? [] : await config.loadPlugins(), info.plugins),
    staleTime: Number.POSITIVE_INFINITY,
    // The page on which a plugin was just switched stays while the new list loads.
    placeholderData: keepPreviousData,
  })
  const session = useMemo((): Session => {
    const held = new Set(info.permissions)
    const signOut = async (): Promise<void> => {
      await logOut(client)
      queryClient.setQueryData(sessionKey, null)
      // Nothing of this person stays for the next one at the same machine.
      queryClient.removeQueries({ predicate: (query) => query.queryKey[1] !== sessionKey[1] })
      // Forms keep what was typed there.
      globalThis.sessionStorage.clear()
      await config.onSignedOut?.()
    }
    return { ...info, can: (permission) => held.has(permission), signOut }
  }, [info, client, queryClient, config])
  const plugins = loaded.data ?? noPlugins
  const arePluginsLoading = loaded.isPending
  const value = useMemo((): Shell => ({ kit: config.kit, link, pickers: config.pickers, plugins, arePluginsLoading, describeError: (error) => describeError(error, late.texts), readyTexts: late.ready }), [config, link, plugins, arePluginsLoading, late])
  // The navigation would jump if the plugins' pages came a moment after the core's.
  if (config.waitsForPlugins && arePluginsLoading) return <config.kit.Skeleton subject={shellText.page} />
  return (
    <SessionContext.Provider value={session}>
      <ShellContext.Provider value={value}>{children}</ShellContext.Provider>
    </SessionContext.Provider>
  )
}

interface SessionGateProps {
  shell: PreparedShell
  signIn: ReactNode
  /** Shown while the password is temporary. */
  changePassword: ReactNode
  children: ReactNode
}

/** Shows `children` to a person signed in, `signIn` to everybody else, and an honest state while it is not known. */
export const SessionGate = ({ shell, signIn, changePassword, children }: SessionGateProps) => {
  const client = useApiClient()
  const { Skeleton, ErrorState } = shell.config.kit
  const session = useQuery({ queryKey: sessionKey, queryFn: () => fetchSession(client), staleTime: 60_000, refetchOnWindowFocus: true })
  if (session.isPending) return <Skeleton subject={shellText.session} />
  if (session.data === undefined) {
    const { what, why, next, requestId } = describeError(session.error, shell.late.texts)
    return <ErrorState title={what} why={why} basis={next} acts={[{ key: 'retry', label: shellText.reload, tone: 'go', onSelect: () => void session.refetch() }]} {...(requestId === null ? {} : { requestId })} />
  }
  if (session.data === null) return signIn
  return session.data.mustChangePassword ? changePassword : <Inside shell={shell} info={session.data}>{children}</Inside>
}

/** Asks the server anew who is signed in; call after signing in or after a plugin was switched. */
export const useRefreshSession = (): (() => Promise<void>) => {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: sessionKey })
}
