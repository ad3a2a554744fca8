import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'
import { runStep } from './run.mjs'
import { say } from './say.mjs'
import { dropStamp, hasStamp, putStamp } from './stamps.mjs'
import { sourceHash, workspaceFolders } from './workspace.mjs'

/**
 * The server runs from its sources; only packages with a build script have an output.
 * @param {string} dir
 */
const isBuilt = (dir) => 'build' in (JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8')).scripts ?? {})

/**
 * Builds the apps unless no source has changed since the last build and every app has its output.
 * @param {NodeJS.ProcessEnv} env
 */
export const buildApps = async (env) => {
  const apps = workspaceFolders().filter((dir) => path.basename(path.dirname(dir)) === 'apps' && isBuilt(dir))
  const hash = sourceHash()
  if (hasStamp('build', hash) && apps.every((dir) => existsSync(path.join(dir, 'dist')))) return
  say('building the apps')
  dropStamp('build')
  const turbo = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'turbo.CMD' : 'turbo')
  await runStep(turbo, ['run', 'build', '--filter=./apps/*', '--concurrency=2', '--output-logs=errors-only'], {
    env,
    shell: process.platform === 'win32',
  })
  // Turbo passes over an app without a build script and says nothing.
  const missing = apps.filter((dir) => !existsSync(path.join(dir, 'dist')))
  if (missing.length > 0) throw new Error(`not built: ${missing.map((dir) => path.relative(root, dir)).join(', ')}`)
  putStamp('build', hash)
}
