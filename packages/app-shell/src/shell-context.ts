import type { Act } from '@dangjian/ui'
import type { PluginHost } from '@dangjian/plugin-kit/browser'
import type { TRPCLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { createContext, useContext, type ComponentType, type ReactNode } from 'react'
import type { ErrorDescription } from './error-text.ts'
import type { LivePlugin } from './plugin-face.ts'

/** The honest states as one of the two apps draws them (`@dangjian/ui/admin` or `/member`). */
export interface StateKit {
  readonly Skeleton: ComponentType<{ subject: string; rows?: number }>
  readonly EmptyState: ComponentType<{ title: string; willHold?: ReactNode; prepared?: ReactNode; acts?: readonly Act[] }>
  readonly ErrorState: ComponentType<{ title: string; why?: ReactNode; basis?: ReactNode; acts?: readonly Act[]; requestId?: string }>
  readonly ForbiddenState: ComponentType<{ title: string; why?: ReactNode; instead?: ReactNode; acts?: readonly Act[] }>
  readonly ErrorBoundary: ComponentType<{ children: ReactNode; title?: string; why?: string; resetKey?: string }>
}

/** What pages find around them; made by `ShellProvider`. */
export interface Shell {
  readonly kit: StateKit
  readonly link: TRPCLink<AnyRouter>
  readonly pickers: PluginHost['components']
  /** Plugins that are on, with their texts. */
  readonly plugins: readonly LivePlugin[]
  readonly arePluginsLoading: boolean
  describeError(error: unknown): ErrorDescription
  /** Ends when `describeError` has the words of the domains; errors of procedures have waited for it already. */
  readyTexts(): Promise<void>
}

export const ShellContext = createContext<Shell | null>(null)

/** The shell around this page. Throws outside an app. */
export const useShell = (): Shell => {
  const shell = useContext(ShellContext)
  if (!shell) throw new Error('useShell is for components inside ShellProvider')
  return shell
}

/** Says an error in Chinese with the texts of this app. */
export const useDescribeError = (): Shell['describeError'] => useShell().describeError
