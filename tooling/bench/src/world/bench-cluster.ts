import { startEmbeddedPostgres } from '@dangjian/db/embedded'
import { roleUrl } from '@dangjian/db/migrate'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'

/** The key of every benchmark's deployment. */
export const masterKey = createHash('sha256').update('bench').digest()

/** An embedded server of the benchmark's own, with the settings that the product ships. */
export interface BenchCluster {
  /** A new empty database; the superuser's URL of it. */
  createDatabase(name: string): Promise<string>
  /** A folder that goes away with the server. */
  readonly folder: string
  /** Stops the server and removes its files. */
  remove(): Promise<void>
}

/** Starts a server in a temporary folder. */
export const startCluster = async (): Promise<BenchCluster> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dangjian-bench-'))
  try {
    const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') })
    return {
      folder,
      createDatabase: async (name) => {
        const admin = postgres(server.adminUrl, { max: 1, onnotice: () => undefined })
        await admin.unsafe(`create database ${name}`)
        await admin.end()
        const url = new URL(server.adminUrl)
        url.pathname = `/${name}`
        return url.toString()
      },
      remove: async () => {
        await server.stop()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** Runs `work` on a server that is removed whatever happens. */
export const withCluster = async <T>(work: (cluster: BenchCluster) => Promise<T>): Promise<T> => {
  const cluster = await startCluster()
  try {
    return await work(cluster)
  } finally {
    await cluster.remove()
  }
}

/** The product's setting: one plan for all values would slow the floor down, and a slow floor flatters. */
export const plainSettings = { plan_cache_mode: 'force_custom_plan' } as const

/** Plain connections as the role that owns the tables and bypasses row security: for seeds and for the floor. */
export const openPlain = (adminUrl: string, max = 1): postgres.Sql => postgres(roleUrl(adminUrl, masterKey, 'migrator'), { max, onnotice: () => undefined, connection: plainSettings })
