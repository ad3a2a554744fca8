import { execFile } from 'node:child_process'
import { root, serverProgram } from './paths.ts'

/** How an operator's command ended and what it printed. */
export interface CommandOutcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs one command of the product (`cli …`) to its end. */
export const runCommand = (env: NodeJS.ProcessEnv, words: readonly string[], limitSeconds = 120): Promise<CommandOutcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [serverProgram, 'cli', ...words], { env, cwd: root, timeout: limitSeconds * 1000, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, stdout, stderr })
    })
  })
