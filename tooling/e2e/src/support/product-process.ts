import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { artefacts, root, serverProgram } from './paths.ts'
import { until } from './until.ts'

/** One running process of the product. */
export interface ProductProcess {
  readonly pid: number
  /** Origin it serves, without a slash at the end; empty for a worker. */
  readonly url: string
  /** Milliseconds from the start to ready. */
  readonly startMs: number
  isRunning(): boolean
  /** Ends it the hard way (`kill -9`) and waits until it is gone. */
  kill(): Promise<void>
  /** Asks it to stop and waits until it is gone; kills it after ten seconds. */
  stop(): Promise<void>
}

const gone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

const exited = (child: ChildProcess): Promise<void> =>
  gone(child) ? Promise.resolve() : new Promise((resolve) => void child.once('exit', () => resolve()))

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (gone(child)) return
  child.kill(signal)
  const hard = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exited(child)
  clearTimeout(hard)
}

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

const alive = new Set<ChildProcess>()
// A test that fails does not reach its own clean-up.
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL')
})

/** Starts `all`, `api` or `worker` from the sources and waits until it is ready; throws with its own words when it ends before. */
export const startProduct = async (command: 'all' | 'api' | 'worker', env: NodeJS.ProcessEnv, name: string): Promise<ProductProcess> => {
  const logs = path.join(artefacts, 'e2e/servers')
  mkdirSync(logs, { recursive: true })
  const [outFile, errFile] = [path.join(logs, `${name}.out`), path.join(logs, `${name}.log`)]
  const [out, err] = [openSync(outFile, 'w'), openSync(errFile, 'w')]
  const begun = performance.now()
  const child = spawn(process.execPath, [serverProgram, command], { env, cwd: root, stdio: ['ignore', out, err] })
  alive.add(child)
  child.once('exit', () => alive.delete(child))
  closeSync(out)
  closeSync(err)
  const said = (file: string): string => readFileSync(file, 'utf8')
  const address = command === 'worker' ? /worker ready()/ : /(http:\/\/127\.0\.0\.1:\d+)/
  try {
    const url = await until(`${command} of ${name} to be ready`, async () => {
      if (gone(child)) throw new Error(`${command} of ${name} ended with ${child.exitCode ?? child.signalCode}:\n${said(errFile)}`)
      const found = address.exec(said(outFile))?.[1]
      return found !== undefined && (command === 'worker' || (await isReady(found))) ? found : undefined
    }, 60_000)
    return {
      pid: child.pid ?? 0,
      url,
      startMs: performance.now() - begun,
      isRunning: () => !gone(child),
      kill: () => end(child, 'SIGKILL'),
      stop: () => end(child, 'SIGTERM'),
    }
  } catch (error) {
    await end(child, 'SIGKILL')
    throw error
  }
}
