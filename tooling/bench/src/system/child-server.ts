import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { commandOf, familyOf } from './processes.ts'

/** A child process that serves HTTP. */
export interface ChildServer {
  readonly pid: number
  /** Origin without a slash at the end. */
  readonly url: string
  /** Milliseconds from its start until it answered. */
  readonly readyMs: number
  /** Asks it to stop and waits; kills it after half a minute. */
  stop(): Promise<void>
}

/** What to start, and how to ask whether it is ready. */
export interface ChildPlan {
  readonly words: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  readonly readyPath: string
  readonly limitMs?: number
}

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

const gone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

const serverProgramEnd = 'apps/server/dist/main.js'

const killHard = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (gone(child)) return
  const exited = new Promise<void>((resolve) => void child.once('exit', () => resolve()))
  // npm does not hand a signal on to what its script started: the server itself is asked, and those above it end with it.
  const family = child.pid === undefined ? [] : familyOf(child.pid)
  const server = family.find((pid) => commandOf(pid).includes(serverProgramEnd)) ?? child.pid
  if (server !== undefined) process.kill(server, 'SIGTERM')
  const hard = setTimeout(() => family.forEach(killHard), 30_000)
  await exited
  clearTimeout(hard)
}

/** Starts a program, waits for the address that it prints and until that answers; throws with the program's own words when it ends before. */
export const startChild = async ({ words, env, cwd, readyPath, limitMs = 120_000 }: ChildPlan): Promise<ChildServer> => {
  const [program = '', ...args] = words
  const begun = performance.now()
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let [said, complained] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (complained = (complained + chunk.toString()).slice(-8000)))
  child.once('error', (error) => (complained += String(error)))
  try {
    while (performance.now() - begun < limitMs) {
      if (gone(child)) throw new Error(`${words.join(' ')} ended with ${child.exitCode ?? child.signalCode}:\n${complained}`)
      const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1]
      if (url !== undefined && (await answers(url + readyPath))) return { pid: child.pid ?? 0, url, readyMs: performance.now() - begun, stop: () => stopChild(child) }
      await pause(10)
    }
    throw new Error(`${words.join(' ')} was not ready after ${limitMs / 1000} s:\n${complained}`)
  } catch (error) {
    await stopChild(child)
    throw error
  }
}
