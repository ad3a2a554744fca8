import type { Actor } from '@dangjian/contracts'
import type { Database, Scope } from '@dangjian/db'
import type { Clock } from '@dangjian/kernel'

/** What identity needs before there is a session; the procedure host has all of it. */
export interface IdentityHost {
  readonly database: Database
  readonly clock: Clock
  /** Opens one tenant's transaction without any permission. */
  openTenant<T>(tenantId: string, actor: Actor, requestId: string, work: (scope: Scope) => Promise<T>): Promise<T>
}

/** Where a request comes from. */
export interface Client {
  /** Network address, for the throttle and the audit trail. */
  readonly source: string
  readonly userAgent: string
  readonly requestId: string
}
