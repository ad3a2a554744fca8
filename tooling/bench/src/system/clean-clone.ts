import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { root } from './paths.ts'

/** Clones what is committed into a folder that must not exist; throws with git's own words. */
export const cloneClean = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`git clone failed: ${stderr}`)
}

/** Runs a program in a folder to its end and returns the milliseconds it took; throws with its output when it fails. */
export const runTimed = (words: readonly string[], cwd: string, env: NodeJS.ProcessEnv): number => {
  const [program = '', ...args] = words
  const begun = performance.now()
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status ?? String(error)}:\n${`${stdout}${stderr}`.slice(-4000)}`)
  return performance.now() - begun
}
