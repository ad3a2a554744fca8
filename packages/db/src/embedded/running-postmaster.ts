import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

const ownerSchema = z.object({ owner: z.int().positive(), postmaster: z.int().positive() })

/** File in the data directory that says which process started the server. */
export const ownerFile = (dataDir: string): string => path.join(dataDir, 'owner.json')

const pidFile = (clusterDir: string): string => path.join(clusterDir, 'postmaster.pid')

/** Whether a process with this id exists, ours or not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const commandLine = (pid: number): string => {
  const proc = `/proc/${pid}/cmdline`
  if (existsSync(proc)) return readFileSync(proc, 'utf8').replaceAll('\0', ' ')
  if (process.platform === 'win32') return ''
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** What `postmaster.pid` says: the server's process and whether it takes connections; undefined when there is no file. */
export const readPostmasterFile = async (
  clusterDir: string,
): Promise<{ pid: number; isReady: boolean } | undefined> => {
  const file = pidFile(clusterDir)
  if (!existsSync(file)) return undefined
  const lines = (await readFile(file, 'utf8')).split('\n')
  return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' }
}

/** Waits until the process is gone; false when it is still there after `milliseconds`. */
export const waitForExit = async (pid: number, milliseconds: number): Promise<boolean> => {
  const end = Date.now() + milliseconds
  while (isAlive(pid)) {
    if (Date.now() > end) return false
    await wait(25)
  }
  return true
}

const readOwner = (dataDir: string): { owner: number; postmaster: number } | undefined => {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(ownerFile(dataDir), 'utf8')))
  } catch {
    // Absent or half-written after a crash: then nobody claims the server.
    return undefined
  }
}

/**
 * Makes the cluster free to be started: a server whose owner died (`kill -9`) is shut down, a stale `postmaster.pid` is
 * removed even when another program has its process id by now. Throws when a living process still owns the server.
 */
export const clearPostmaster = async (dataDir: string, clusterDir: string): Promise<void> => {
  const found = await readPostmasterFile(clusterDir)
  if (found === undefined) return
  const isOurs = Number.isInteger(found.pid) && isAlive(found.pid) && commandLine(found.pid).includes(clusterDir)
  if (isOurs) {
    const owner = readOwner(dataDir)
    if (owner?.postmaster === found.pid && isAlive(owner.owner)) {
      throw new Error(
        `The database in ${dataDir} is in use by process ${owner.owner}. Stop it first, or choose another DATA_DIR.`,
      )
    }
    process.kill(found.pid, 'SIGINT')
    if (!(await waitForExit(found.pid, 30_000))) process.kill(found.pid, 'SIGQUIT')
    await waitForExit(found.pid, 10_000)
  }
  await rm(pidFile(clusterDir), { force: true })
}
