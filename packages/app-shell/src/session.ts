import type { Tenant } from '@dangjian/contracts'
import { createContext, useContext } from 'react'

/** The tenant as the browser knows it: without its place in the hierarchy. */
export type SessionTenant = Omit<Tenant, 'path'>

/** A role of the person and where it holds; no organization means the whole tenant. */
export interface SessionRole {
  readonly role: string
  readonly orgUnitId: string | null
  readonly orgUnitName: string | null
}

/** Who is signed in, as `identity.session` tells. */
export interface SessionInfo {
  readonly accountId: string
  readonly accountName: string
  readonly personName: string
  readonly memberId: string | null
  readonly tenant: SessionTenant
  /** Full permission names held anywhere; a page asks `can`. */
  readonly permissions: readonly string[]
  readonly roles: readonly SessionRole[]
  /** Plugins that are on for the tenant. */
  readonly plugins: ReadonlyArray<{ readonly id: string; readonly settings: Readonly<Record<string, unknown>> }>
  /** The password is temporary; nothing works until it is changed. */
  readonly mustChangePassword: boolean
  /** Today in Asia/Shanghai by the server's clock. */
  readonly today: string
}

/** The session with its questions. */
export interface Session extends SessionInfo {
  /** Whether the person holds the permission anywhere in the tenant; the server decides again for the organization concerned. */
  can(permission: string): boolean
  signOut(): Promise<void>
}

export const SessionContext = createContext<Session | null>(null)

/** The session of the person signed in. Throws outside the frame, where nobody is signed in. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession is for pages inside the frame')
  return session
}

/** Whether a page or nav entry is open to somebody with these permissions: no permission asked, the one, or any of a list. */
export const isOpenTo = (permission: string | readonly string[] | undefined, held: ReadonlySet<string>): boolean => {
  if (permission === undefined) return true
  return typeof permission === 'string' ? held.has(permission) : permission.some((one) => held.has(one))
}
