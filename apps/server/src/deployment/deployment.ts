import { openDatabase, type Database } from '@dangjian/db'
import { assertIsolation, coreMigrations, migrate, roleUrl, type MigrationFolder } from '@dangjian/db/migrate'
import type { Clock } from '@dangjian/kernel'
import { createRegistry, migrateQueue, type PluginRegistry } from '@dangjian/plugin-host'
import { fileURLToPath } from 'node:url'
import type { Environment } from '../env.ts'
import { serverPlugins } from '../plugins.gen.ts'
import { loadDemoInto, wantsDemo } from './demo.ts'
import { deploymentClock } from './deployment-clock.ts'
import { openEmbedded } from './embedded.ts'
import { fileStorageOf, type FileStorage } from './file-storage.ts'
import { masterKeyOf } from './master-key.ts'

/** What every command works with. */
export interface Deployment {
  readonly environment: Environment
  readonly clock: Clock
  readonly masterKey: Buffer
  readonly registry: PluginRegistry
  readonly migratorUrl: string
  readonly appUrl: string
  readonly database: Database
  readonly files: FileStorage
  close(): Promise<void>
}

/** Folders of the core's and the plugins' migrations. */
export const migrationFolders = (registry: PluginRegistry): MigrationFolder[] => [
  coreMigrations(),
  ...registry.plugins.flatMap(({ manifest, server }) => (server?.migrations ? [{ id: manifest.id, folder: fileURLToPath(server.migrations) }] : [])),
]

/** Brings one database up to date and connects to it; throws ISOLATION_BROKEN when a tenancy rule has a gap. `adminUrl` may create roles. */
const connect = async (environment: Environment, adminUrl: string): Promise<Deployment> => {
  const registry = createRegistry(serverPlugins)
  const masterKey = masterKeyOf(environment)
  const migratorUrl = roleUrl(adminUrl, masterKey, 'migrator')
  const appUrl = roleUrl(adminUrl, masterKey, 'app')
  await migrate({ adminUrl, masterKey, folders: migrationFolders(registry) })
  await migrateQueue(migratorUrl)
  await assertIsolation(appUrl)
  const database = openDatabase({ url: appUrl, max: environment.DATABASE_POOL })
  return { environment, clock: deploymentClock(environment), masterKey, registry, migratorUrl, appUrl, database, files: fileStorageOf(environment), close: () => database.close() }
}

const prepare = async (environment: Environment, adminUrl: string): Promise<void> => {
  const deployment = await connect(environment, adminUrl)
  try {
    if (wantsDemo(environment)) await loadDemoInto(deployment)
  } finally {
    await deployment.close()
  }
}

/** Finds or starts the database, brings it up to date and, the first time, loads the demonstration where it is wanted. */
export const openDeployment = async (environment: Environment): Promise<Deployment> => {
  if (environment.DATABASE_URL !== undefined) {
    if (wantsDemo(environment)) await prepare(environment, environment.DATABASE_URL)
    return connect(environment, environment.DATABASE_URL)
  }
  const server = await openEmbedded(environment, (adminUrl) => prepare(environment, adminUrl))
  try {
    const deployment = await connect(environment, server.adminUrl)
    const close = async (): Promise<void> => {
      await deployment.close()
      await server.stop()
    }
    return { ...deployment, close }
  } catch (error) {
    await server.stop()
    throw error
  }
}
