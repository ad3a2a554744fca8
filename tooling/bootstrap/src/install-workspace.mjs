import { existsSync } from 'node:fs'
import path from 'node:path'
import { ensurePnpm } from './ensure-pnpm.mjs'
import { root } from './paths.mjs'
import { runStep } from './run.mjs'
import { say } from './say.mjs'
import { dropStamp, hasStamp, putStamp } from './stamps.mjs'
import { dependencyHash } from './workspace.mjs'

/**
 * Installs the dependencies by the lockfile unless nothing that decides about them has changed.
 * @param {NodeJS.ProcessEnv} env
 */
export const installWorkspace = async (env) => {
  const hash = dependencyHash()
  if (hasStamp('install', hash) && existsSync(path.join(root, 'node_modules', '.modules.yaml'))) return
  say('installing dependencies')
  const pnpm = await ensurePnpm(env)
  dropStamp('install')
  // CI: nobody is there to answer questions, for example whether old node_modules may be replaced.
  await runStep(pnpm.program, ['install', '--frozen-lockfile', '--reporter=append-only'], {
    env: { ...env, CI: 'true' },
  })
  putStamp('install', hash)
}
