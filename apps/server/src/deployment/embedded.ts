import type { EmbeddedPostgres, EmbeddedPostgresOptions } from '@dangjian/db/embedded'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
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

const retryMs = 1000

/** Starts the server again on its port whenever it dies by itself or is killed, until it is stopped; what was committed is there again. */
const keepRunning = (first: EmbeddedPostgres, start: (options: Pick<EmbeddedPostgresOptions, 'port'>) => Promise<EmbeddedPostgres>): (() => Promise<void>) => {
  const stopping = new AbortController()
  const startAgain = async (): Promise<EmbeddedPostgres | undefined> => {
    while (!stopping.signal.aborted) {
      try {
        return await start({ port: first.port })
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
        await pause(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      }
    }
    return undefined
  }
  let current = first
  const watch = async (): Promise<void> => {
    for (;;) {
      await current.exited
      const next = await startAgain()
      if (next === undefined) return
      current = next
      if (stopping.signal.aborted) await next.stop()
    }
  }
  const watched = watch()
  return async () => {
    stopping.abort()
    await current.stop()
    await watched
  }
}

/** Starts the embedded server in DATA_DIR; the first time `prepare` fills the new database. */
export const openEmbedded = async (environment: Environment, prepare: (adminUrl: string) => Promise<void>): Promise<EmbeddedDeployment> => {
  const { startEmbeddedPostgres } = await import('@dangjian/db/embedded')
  const start = (options: Pick<EmbeddedPostgresOptions, 'port'>): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ dataDir: join(environment.DATA_DIR, 'postgres'), ...options })
  const server = await start({})
  try {
    await createOnce(server.adminUrl, prepare)
    return { adminUrl: urlOf(server.adminUrl, name), stop: keepRunning(server, start) }
  } catch (error) {
    await server.stop()
    throw error
  }
}
