import { join } from 'node:path'
import postgres from 'postgres'
import type { Environment } from '../env.ts'

/** The embedded server with the product's database on it. */
export interface EmbeddedDeployment {
  readonly adminUrl: string
  stop(): Promise<void>
}

const name = 'dangjian'
const draft = 'dangjian_draft'

const urlOf = (adminUrl: string, database: string): string => {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.toString()
}

/** Prepares a new database under another name and renames it when all is in it: an interrupted first start leaves nothing half-loaded. */
const createOnce = async (adminUrl: string, prepare: (adminUrl: string) => Promise<void>): Promise<void> => {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined })
  try {
    const found = await admin`select 1 from pg_database where datname = ${name}`
    if (found.length > 0) return
    await admin.unsafe(`drop database if exists ${draft} with (force)`)
    await admin.unsafe(`create database ${draft}`)
    await prepare(urlOf(adminUrl, draft))
    await admin.unsafe(`alter database ${draft} rename to ${name}`)
  } finally {
    await admin.end()
  }
}

/** Starts the embedded server in DATA_DIR; the first time `prepare` fills the new database. */
export const openEmbedded = async (environment: Environment, prepare: (adminUrl: string) => Promise<void>): Promise<EmbeddedDeployment> => {
  const { startEmbeddedPostgres } = await import('@dangjian/db/embedded')
  const server = await startEmbeddedPostgres({ dataDir: join(environment.DATA_DIR, 'postgres') })
  try {
    await createOnce(server.adminUrl, prepare)
    return { adminUrl: urlOf(server.adminUrl, name), stop: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}
