import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import postgres from 'postgres'
import { systemActor, type Access, type Actor } from '@dangjian/contracts'
import { fixedClock, newId, type Clock } from '@dangjian/kernel'
import { openDatabase, type Database } from '../database.ts'
import { coreMigrations, migrate, roleUrl, type MigrationFolder } from '../migrate/index.ts'
import { inScope, type Scope } from '../scope.ts'

/** The master key of every test deployment. */
export const testMasterKey = Buffer.alloc(32, 7)

/** A migrated database of its own, made from a template within milliseconds. */
export interface TestDatabase {
  readonly adminUrl: string
  readonly appUrl: string
  readonly migratorUrl: string
  readonly reportUrl: string
  /** As the run-time role. */
  readonly database: Database
  /** As superuser, for looking behind the scenes. */
  readonly admin: postgres.Sql
  drop(): Promise<void>
}

const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL']
  if (!url) throw new Error('TEST_DATABASE_URL names the test server; the vitest global setup sets it')
  return url
}

const withDatabase = (url: string, name: string): string => {
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.toString()
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })

const stampOf = (folders: readonly MigrationFolder[]): string => {
  const hash = createHash('sha256')
  const code = filesBelow(join(import.meta.dirname, '../migrate'))
  for (const file of [...folders.flatMap(({ folder }) => filesBelow(folder)), ...code]) hash.update(basename(file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

const exists = async (server: postgres.Sql, name: string): Promise<boolean> => (await server`select 1 from pg_database where datname = ${name}`).length > 0

/** Builds the template once per state of the migrations; workers that come together build under names of their own and the first wins. */
const ensureTemplate = async (server: postgres.Sql, folders: readonly MigrationFolder[]): Promise<string> => {
  const template = `dj_template_${stampOf(folders)}`
  if (await exists(server, template)) return template
  const draft = `dj_draft_${newId().replaceAll('-', '').slice(12)}`
  await server.unsafe(`create database ${draft}`)
  await migrateWithRetry(withDatabase(serverUrl(), draft), folders)
  try {
    await server.unsafe(`alter database ${draft} rename to ${template}`)
  } catch {
    await server.unsafe(`drop database if exists ${draft} with (force)`)
  }
  return template
}

const migrateWithRetry = async (adminUrl: string, folders: readonly MigrationFolder[], tries = 5): Promise<void> => {
  try {
    await migrate({ adminUrl, masterKey: testMasterKey, folders })
  } catch (error) {
    // Roles belong to the whole server: two workers that alter the same role at once make one of them fail with "tuple concurrently updated".
    if (tries === 0 || !String(error).includes('concurrently updated')) throw error
    await migrateWithRetry(adminUrl, folders, tries - 1)
  }
}

const cloneWithRetry = async (server: postgres.Sql, name: string, template: string, tries = 20): Promise<void> => {
  try {
    await server.unsafe(`create database ${name} template ${template}`)
  } catch (error) {
    if (tries === 0) throw error
    await cloneWithRetry(server, name, template, tries - 1)
  }
}

/** Makes a database for one test file. Pass the folders of plugins to have their tables too, and another form of the core's to have that. */
export const createTestDatabase = async (pluginFolders: readonly MigrationFolder[] = [], core: MigrationFolder = coreMigrations()): Promise<TestDatabase> => {
  const server = postgres(serverUrl(), { max: 1, onnotice: () => undefined })
  const template = await ensureTemplate(server, [core, ...pluginFolders])
  const name = `dj_test_${newId().replaceAll('-', '').slice(8)}`
  await cloneWithRetry(server, name, template)
  const grants = ['migrator', 'app', 'report'].map((role) => `dangjian_${role}`).join(', ')
  await server.unsafe(`grant connect, create, temporary on database ${name} to dangjian_migrator`)
  await server.unsafe(`grant connect on database ${name} to ${grants}`)
  const adminUrl = withDatabase(serverUrl(), name)
  const admin = postgres(adminUrl, { max: 2, onnotice: () => undefined })
  const appUrl = roleUrl(adminUrl, testMasterKey, 'app')
  const database = openDatabase({ url: appUrl, max: 5 })
  return {
    adminUrl,
    appUrl,
    migratorUrl: roleUrl(adminUrl, testMasterKey, 'migrator'),
    reportUrl: roleUrl(adminUrl, testMasterKey, 'report'),
    database,
    admin,
    drop: async () => {
      await database.close()
      await admin.end({ timeout: 1 })
      await server.unsafe(`drop database if exists ${name} with (force)`)
      await server.end({ timeout: 1 })
    },
  }
}

/** Grants every permission in the whole tenant, for tests whose subject is not permission. */
export const fullAccess: Access = {
  grants: [{ role: 'test', permissions: new (class extends Set<string> { override has = () => true })(), orgUnitId: null, path: '/' }],
}

export interface TestScopeOptions {
  readonly access?: Access
  readonly actor?: Actor
  readonly clock?: Clock
}

/** Runs `work` in a transaction of one tenant, with full access unless told otherwise; the clock stands at 2026-11-22 09:00 Shanghai. */
export const inTestScope = <T>(test: TestDatabase, tenantId: string, work: (scope: Scope) => Promise<T>, options: TestScopeOptions = {}): Promise<T> =>
  inScope(
    test.database,
    {
      tenantId,
      actor: options.actor ?? systemActor('test'),
      access: options.access ?? fullAccess,
      clock: options.clock ?? fixedClock('2026-11-22T01:00:00Z'),
      requestId: 'test',
      masterKey: testMasterKey,
    },
    work,
  )
