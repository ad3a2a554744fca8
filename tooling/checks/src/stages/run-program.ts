import { spawn } from 'node:child_process'
import path from 'node:path'

/** Root of the repository. */
export const root = path.resolve(import.meta.dirname, '../../../..')

/** Folder of what test runs leave behind. */
export const artefacts = path.join(root, '.artefacts')

/** It ends what hangs; on a slow machine the browser tests take longer than a quarter of an hour. */
const LIMIT_MINUTES = 40

/** How a program ended, and what it said when that was kept. */
export interface Outcome {
  readonly code: number
  readonly output: string
}

/**
 * Runs a program of the repository to its end. With `keep` what it says is collected, else it goes to our own output. It is
 * stopped after `limitMinutes`. When we are told to stop, it is stopped first, then we are.
 */
export const runProgram = (
  program: string,
  args: readonly string[],
  options: { cwd?: string; keep?: boolean; env?: Readonly<Record<string, string>>; limitMinutes?: number } = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    const isWindows = process.platform === 'win32'
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      shell: isWindows,
      stdio: ['ignore', options.keep === true ? 'pipe' : 'inherit', options.keep === true ? 'pipe' : 'inherit'],
    })
    const parts: string[] = []
    child.stdout?.on('data', (data: Buffer) => parts.push(data.toString('utf8')))
    child.stderr?.on('data', (data: Buffer) => parts.push(data.toString('utf8')))
    const limit = setTimeout(
      () => {
        parts.push(`\nstopped after ${options.limitMinutes ?? LIMIT_MINUTES} minutes\n`)
        child.kill('SIGTERM')
      },
      (options.limitMinutes ?? LIMIT_MINUTES) * 60_000,
    )
    const stop = (signal: NodeJS.Signals): void => {
      child.kill(signal)
      child.once('close', () => process.exit(130))
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    const end = (code: number): void => {
      clearTimeout(limit)
      process.removeListener('SIGINT', stop)
      process.removeListener('SIGTERM', stop)
      resolve({ code, output: parts.join('') })
    }
    child.once('error', (error) => {
      parts.push(error.message)
      end(1)
    })
    child.once('close', (code) => end(code ?? 1))
  })

/** A program from the dependencies of the repository's root, or of one of its packages. */
export const toolOf = (name: string, dir = ''): string =>
  path.join(root, dir, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.CMD` : name)
