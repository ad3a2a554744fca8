import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runJournal } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { AppError } from '@dangjian/kernel'
import { pluginSchemaName } from '../tables/tenant-table.ts'
import { lintCatalogue } from './catalogue-lint.ts'
import { layFoundation } from './foundation.ts'
import { isolate } from './isolate.ts'
import { ensureRoles, roleUrl } from './roles.ts'

/** One folder of migrations with a journal of its own: `core`, or a plugin's id. */
export interface MigrationFolder {
  readonly id: string
  readonly folder: string
}

/** Folder of the core's migrations. A bundled server passes its own copy. */
export const coreMigrations = (folder = fileURLToPath(new URL('../../migrations', import.meta.url))): MigrationFolder => ({ id: 'core', folder })

export interface MigrateOptions {
  /** A login that may create roles; it is used for roles alone. */
  readonly adminUrl: string
  readonly masterKey: Buffer
  readonly folders: readonly MigrationFolder[]
}

/**
 * Brings a database up to date: roles, schemas, every journal, isolation on every table. Safe to run again.
 * Throws ISOLATION_BROKEN, with the findings, when the result breaks a tenancy rule.
 */
export const migrate = async ({ adminUrl, masterKey, folders }: MigrateOptions): Promise<void> => {
  const quiet = { max: 1, onnotice: () => undefined }
  const admin = postgres(adminUrl, quiet)
  try {
    await ensureRoles(admin, masterKey)
    await admin.unsafe('grant create on schema public to dangjian_migrator')
  } finally {
    await admin.end()
  }
  const migrator = postgres(roleUrl(adminUrl, masterKey, 'migrator'), quiet)
  try {
    await layFoundation(migrator)
    for (const { id, folder } of folders) {
      if (!existsSync(folder)) throw new AppError('MIGRATIONS_MISSING', { id })
      const table = id === 'core' ? 'core' : pluginSchemaName(id)
      if (id !== 'core') await migrator.unsafe(`create schema if not exists "${table}"`)
      await runJournal(drizzle({ client: migrator }), { migrationsFolder: folder, migrationsSchema: 'drizzle', migrationsTable: table })
    }
    await isolate(migrator)
    const findings = await lintCatalogue(migrator)
    if (findings.length > 0) throw isolationBroken(findings)
  } finally {
    await migrator.end()
  }
}

const isolationBroken = (findings: Awaited<ReturnType<typeof lintCatalogue>>): AppError =>
  new AppError('ISOLATION_BROKEN', { findings: findings.map(({ rule, object }) => `${object}: ${rule}`) }, 503)

/** The server's refusal: run at boot with the run-time role; throws ISOLATION_BROKEN on any gap. */
export const assertIsolation = async (appUrl: string): Promise<void> => {
  const connection = postgres(appUrl, { max: 1, onnotice: () => undefined })
  try {
    const findings = await lintCatalogue(connection)
    if (findings.length > 0) throw isolationBroken(findings)
  } finally {
    await connection.end()
  }
}
