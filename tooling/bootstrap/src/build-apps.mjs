import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'
import { runStep } from './run.mjs'
import { say } from './say.mjs'
import { dropStamp, hasStamp, putStamp } from './stamps.mjs'
import { sourceHash, workspaceFolders } from './workspace.mjs'

/**
 * Builds the apps unless no source has changed since the last build and every app has its output.
 * @param {NodeJS.ProcessEnv} env
 */
export const buildApps = async (env) => {
  const apps = workspaceFolders().filter((dir) => path.basename(path.dirname(dir)) === 'apps')
  const hash = sourceHash()
  if (hasStamp('build', hash) && apps.every((dir) => existsSync(path.join(dir, 'dist')))) return
  say('building the apps')
  dropStamp('build')
  const turbo = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'turbo.CMD' : 'turbo')
  await runStep(turbo, ['run', 'build', '--filter=./apps/*', '--concurrency=2', '--output-logs=errors-only'], {
    env,
    shell: process.platform === 'win32',
  })
  putStamp('build', hash)
}
