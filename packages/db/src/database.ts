import { sql } from 'drizzle-orm'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { prepareRepeated } from './repeated-statements.ts'

type NoSchema = Record<string, never>

/** What stores query with: a transaction that carries its tenant, or the bare database for reference and local tables. */
export type Tx = PgDatabase<PostgresJsQueryResultHKT, NoSchema>

/** One pool of connections as one role. */
export interface Database {
  /** Outside tenant work: reference and local tables only. */
  readonly db: Tx
  /** Opens a transaction for one tenant: begin, `core.set_tenant` and the first query travel together. Rolls back when `work` throws. */
  inTenant<T>(tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** A transaction without tenant: local and reference tables only. */
  inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Cheap liveness probe. */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly url: string
  readonly max?: number
  readonly applicationName?: string
  /** Settings of each connection by their PostgreSQL names, such as `synchronous_commit`. */
  readonly settings?: Readonly<Record<string, string>>
  /** Every statement that leaves, for tests that read the captured SQL. */
  readonly onQuery?: (query: string, parameters: readonly unknown[]) => void
}

/** Connects lazily as the role in `url`; the caller closes it. */
export const openDatabase = (options: DatabaseOptions): Database => {
  const client = postgres(options.url, {
    max: options.max ?? 10,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => undefined,
    // Prepared statements are planned for their values each time: one plan for a 党支部 and for a whole province would serve one of them badly.
    connection: { application_name: options.applicationName ?? 'dangjian', plan_cache_mode: 'force_custom_plan', ...options.settings },
    ...(options.onQuery ? { debug: (_connection: number, query: string, parameters: unknown[]) => options.onQuery?.(query, parameters) } : {}),
  })
  const db: Tx = drizzle({ client: prepareRepeated(client) })
  return {
    db,
    inTenant: (tenantId, work) =>
      db.transaction(async (tx) => {
        // Sent before, and not awaited until after, the first query: one round trip less. It stays a message of its own, as a distributed
        // engine needs; were the order ever lost, the strict policies would refuse the query.
        const tenantSet = tx.execute(sql`select core.set_tenant(${tenantId}::uuid)`).then(() => undefined)
        tenantSet.catch(() => undefined)
        const value = await work(tx)
        await tenantSet
        return value
      }),
    inTransaction: (work) => db.transaction((tx) => work(tx)),
    ping: async () => {
      await client`select 1`
    },
    close: () => client.end({ timeout: 5 }),
  }
}
