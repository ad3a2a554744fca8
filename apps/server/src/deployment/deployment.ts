import { openDatabase, type Database } from '@dangjian/db'
import { assertIsolation, coreMigrations, migrate, roleUrl, type MigrationFolder } from '@dangjian/db/migrate'
import type { Clock } from '@dangjian/kernel'
import { createRegistry, migrateQueue, type PluginRegistry } from '@dangjian/plugin-host'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Environment } from '../env.ts'
import { serverPlugins } from '../plugins.gen.ts'
import { deploymentClock } from './deployment-clock.ts'
import { masterKeyOf } from './master-key.ts'

/** What every command works with. */
export interface Deployment {
  readonly environment: Environment
  readonly clock: Clock
  readonly masterKey: Buffer
  readonly registry: PluginRegistry
  /** Login that may create roles and owns the server; never used to serve. */
  readonly adminUrl: string
  readonly migratorUrl: string
  readonly appUrl: string
  readonly database: Database
  close(): Promise<void>
}

const folders = (registry: PluginRegistry): MigrationFolder[] => [
  coreMigrations(),
  ...registry.plugins.flatMap(({ manifest, server }) => (server?.migrations ? [{ id: manifest.id, folder: fileURLToPath(server.migrations) }] : [])),
]

interface Server {
  readonly adminUrl: string
  stop(): Promise<void>
}

const serverOf = async (environment: Environment): Promise<Server> => {
  if (environment.DATABASE_URL !== undefined) return { adminUrl: environment.DATABASE_URL, stop: async () => undefined }
  const { startEmbeddedPostgres } = await import('@dangjian/db/embedded')
  return startEmbeddedPostgres({ dataDir: join(environment.DATA_DIR, 'postgres') })
}

/** Finds or starts the database, brings it up to date, and refuses to go on when isolation has a gap (ISOLATION_BROKEN). */
export const openDeployment = async (environment: Environment): Promise<Deployment> => {
  const registry = createRegistry(serverPlugins)
  const masterKey = masterKeyOf(environment)
  const server = await serverOf(environment)
  try {
    const migratorUrl = roleUrl(server.adminUrl, masterKey, 'migrator')
    const appUrl = roleUrl(server.adminUrl, masterKey, 'app')
    await migrate({ adminUrl: server.adminUrl, masterKey, folders: folders(registry) })
    await migrateQueue(migratorUrl)
    await assertIsolation(appUrl)
    const database = openDatabase({ url: appUrl, max: environment.DATABASE_POOL })
    const close = async (): Promise<void> => {
      await database.close()
      await server.stop()
    }
    return { environment, clock: deploymentClock(environment), masterKey, registry, adminUrl: server.adminUrl, migratorUrl, appUrl, database, close }
  } catch (error) {
    await server.stop()
    throw error
  }
}
