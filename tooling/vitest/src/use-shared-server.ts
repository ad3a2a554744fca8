import { spawn } from 'node:child_process'
import { mkdirSync, openSync, closeSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'

/** A first start creates the cluster, which may take long on a busy machine. */
const START_TIMEOUT_MS = 120_000

const readUrl = (dir: string): string | undefined => {
  try {
    return readFileSync(path.join(dir, 'url'), 'utf8').trim()
  } catch {
    return undefined
  }
}

/** Whether a server answers at this URL; it stays connected for a moment, so that an idle server sees the visitor. */
const answers = async (url: string): Promise<boolean> => {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Takes the right to start the server; false when another process has it. A lock older than the time-out is broken. */
const takeLock = (file: string): boolean => {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  if (age > START_TIMEOUT_MS) rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

const startHolder = (dir: string): void => {
  const log = openSync(path.join(dir, 'holder.log'), 'w')
  const holder = spawn(process.execPath, [path.join(import.meta.dirname, 'hold-shared-server.ts'), dir], {
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  holder.unref()
}

/**
 * The superuser URL of the test server that all runs on this machine share, started at most once in `dir`.
 * Throws with the holder's log when the server does not come up.
 */
export const useSharedServer = async (dir: string): Promise<string> => {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const lock = path.join(dir, 'start.lock')
  const end = Date.now() + START_TIMEOUT_MS
  let isStarter = false
  try {
    while (Date.now() < end) {
      const url = readUrl(dir)
      if (url !== undefined && (await answers(url))) return url
      if (!isStarter && takeLock(lock)) {
        isStarter = true
        rmSync(path.join(dir, 'url'), { force: true })
        startHolder(dir)
      }
      await wait(100)
    }
  } finally {
    if (isStarter) rmSync(lock, { force: true })
  }
  throw new Error(`The shared test database did not start; see ${path.join(dir, 'holder.log')}.`)
}
