import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, openSync, closeSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createCluster } from './create-cluster.ts'
import { freePort } from './free-port.ts'
import { findPackagedServer, locateBinaries } from './locate-binaries.ts'
import { restoreLibraryLinks } from './restore-library-links.ts'
import { clearPostmaster, ownerFile, readPostmasterFile, waitForExit } from './running-postmaster.ts'
import { unprivilegedCommand } from './unprivileged-command.ts'

/** How to run the embedded server. */
export interface EmbeddedPostgresOptions {
  /** Directory for the cluster, its password and its log; created when absent, kept when present. */
  readonly dataDir: string
  /** TCP port on loopback; a free one is picked when absent. */
  readonly port?: number
  /** Directory for a unix socket; none is opened when absent. */
  readonly socketDir?: string
  /** No flushing to disk: several times faster, and a crash of the machine may lose everything. For tests only. */
  readonly fastUnsafe?: boolean
  /** Further server settings, by their PostgreSQL names. */
  readonly settings?: Readonly<Record<string, string>>
}

/** A running embedded server. */
export interface EmbeddedPostgres {
  /** URL of the superuser `postgres` on the database `postgres`, with its password: never log it. */
  readonly adminUrl: string
  readonly port: number
  /** Process id of the server. */
  readonly pid: number
  /** Resolves when the server is gone, whoever ended it. */
  readonly exited: Promise<void>
  /** Shuts the server down (open transactions are rolled back) and waits until it is gone. May be called twice. */
  stop(): Promise<void>
}

/** A first start after a crash replays the log, which may take long on a slow disk. */
const START_TIMEOUT_MS = 120_000
const STOP_TIMEOUT_MS = 30_000
const MAX_LOG_BYTES = 10 * 1024 * 1024
/** Docker gives 64 MB of shared memory by default, too little for parallel queries. */
const SMALL_SHARED_MEMORY_BYTES = 256 * 1024 * 1024

const hasSmallSharedMemory = (): boolean => {
  if (process.platform !== 'linux') return false
  try {
    const stats = statfsSync('/dev/shm')
    return stats.bsize * stats.blocks < SMALL_SHARED_MEMORY_BYTES
  } catch {
    return true
  }
}

const settingsOf = (options: EmbeddedPostgresOptions, port: number): Record<string, string> => ({
  listen_addresses: '127.0.0.1',
  port: String(port),
  unix_socket_directories: options.socketDir ?? '',
  shared_buffers: '64MB',
  max_connections: '200',
  max_wal_size: '512MB',
  // The cluster lies on the machine's own disk and mostly in its cache; 4, the default, is for turning disks and passes indexes by.
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  ...(hasSmallSharedMemory() ? { dynamic_shared_memory_type: 'mmap' } : {}),
  ...(options.fastUnsafe === true
    ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '10min' }
    : {}),
  ...options.settings,
})

const logTail = (logFile: string, from: number): string => {
  try {
    return readFileSync(logFile).subarray(from).toString('utf8').slice(-4000)
  } catch {
    return ''
  }
}

/** Opens the log for appending and starts it anew when it has grown large; returns the handle and its present size. */
const openLog = (logFile: string): { handle: number; size: number } => {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size > MAX_LOG_BYTES) rmSync(logFile)
  return { handle: openSync(logFile, 'a', 0o600), size: size > MAX_LOG_BYTES ? 0 : size }
}

const waitUntilReady = async (child: ChildProcess, clusterDir: string): Promise<'ready' | 'exited'> => {
  const end = Date.now() + START_TIMEOUT_MS
  let failed = false
  child.once('error', () => (failed = true))
  while (Date.now() < end) {
    if (failed || child.exitCode !== null || child.signalCode !== null) return 'exited'
    const found = await readPostmasterFile(clusterDir)
    if (found?.pid === child.pid && found?.isReady === true) return 'ready'
    await wait(20)
  }
  child.kill('SIGQUIT')
  return 'exited'
}

const stopChild = async (child: ChildProcess, pid: number): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGINT')
  if (await waitForExit(pid, STOP_TIMEOUT_MS)) return
  child.kill('SIGQUIT')
  await waitForExit(pid, STOP_TIMEOUT_MS)
}

/**
 * Starts a real PostgreSQL server on loopback for this process and waits until it takes connections. The cluster is created
 * on first use and reused later; a server left by a killed process is taken down first. The server stops when this process
 * dies (Linux), or is recovered at the next start. Throws with the server's own words when it does not come up, and when a
 * living process uses the same directory.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const dataDir = path.resolve(options.dataDir)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const packaged = findPackagedServer()
  const extraLibraries =
    packaged === undefined ? undefined : restoreLibraryLinks(packaged, path.join(dataDir, 'libraries'))
  const libraryPath = [extraLibraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  // PG* variables of the caller's shell must not steer the server; texts in the log stay English for whoever reads it.
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    LC_ALL: 'C',
    ...(libraryPath === '' ? {} : { LD_LIBRARY_PATH: libraryPath }),
    ...(process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {}),
  }
  const binaries = locateBinaries(env)
  const command = unprivilegedCommand()
  const { clusterDir, password } = await createCluster({
    dataDir,
    binaries,
    command,
    env,
    isThrowaway: options.fastUnsafe === true,
  })
  await clearPostmaster(dataDir, clusterDir)

  const logFile = path.join(dataDir, 'postgres.log')
  let report = ''
  // A free port may be taken, and a killed server's children may linger, between one attempt and the next.
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = options.port ?? (await freePort())
    const settings = Object.entries(settingsOf(options, port)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const words = [...command.prefix, ...command.dieWithParent, binaries.postgres, '-D', clusterDir, ...settings]
    const [program = binaries.postgres, ...args] = words
    const log = openLog(logFile)
    // A process group of its own: Ctrl-C in a terminal must reach the server through stop(), not at the same time.
    const child = spawn(program, args, { env, detached: true, stdio: ['ignore', log.handle, log.handle] })
    closeSync(log.handle)
    const outcome = await waitUntilReady(child, clusterDir)
    const { pid } = child
    if (outcome === 'ready' && pid !== undefined) {
      writeFileSync(ownerFile(dataDir), JSON.stringify({ owner: process.pid, postmaster: pid }), { mode: 0o600 })
      return {
        adminUrl: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
        port,
        pid,
        exited: new Promise((resolve) => void child.once('exit', () => resolve())),
        stop: async () => {
          await stopChild(child, pid)
          rmSync(ownerFile(dataDir), { force: true })
        },
      }
    }
    report = logTail(logFile, log.size)
    if (!/could not bind|Address already in use|still in use|lock file/.test(report)) break
    await wait(500)
  }
  throw new Error(`The embedded PostgreSQL server did not start; its log (${logFile}) ends with:\n${report}`)
}
