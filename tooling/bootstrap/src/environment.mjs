import { accessSync, constants, mkdirSync } from 'node:fs'
import path from 'node:path'
import { tools } from './paths.mjs'

/** What npm tells its children about the script that runs (and the silence our `.npmrc` asks for); it would mislead an npm or pnpm inside. */
const ofNpmRun =
  /^npm_(package_|lifecycle_|command$|execpath$|node_execpath$|config_(local_prefix|global_prefix|prefix|user_agent|init_module|loglevel|node_gyp|npm_version)$)/

/** @param {string | undefined} dir */
const isWritable = (dir) => {
  if (dir === undefined || dir === '') return false
  try {
    accessSync(dir, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Environment for everything the bootstrap starts. A home folder that is missing or cannot be written to (an account without
 * one, a container) is replaced by one inside the project, so that npm and pnpm have a place for their caches.
 * @returns {NodeJS.ProcessEnv}
 */
export const cleanEnvironment = () => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofNpmRun.test(name)))
  if (process.platform !== 'win32' && !isWritable(env.HOME)) {
    const home = path.join(tools, 'home')
    mkdirSync(home, { recursive: true })
    env.HOME = home
    // The npm that runs us has already derived its folders from the home that cannot be written to.
    for (const name of ['npm_config_cache', 'npm_config_logs_dir', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME']) delete env[name]
  }
  env.TURBO_TELEMETRY_DISABLED = '1'
  env.DO_NOT_TRACK = '1'
  return env
}

/**
 * Puts folders first on the search path.
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly (string | undefined)[]} folders
 */
export const putOnPath = (env, folders) => {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  env[name] = [...folders.filter((folder) => folder !== undefined), env[name] ?? ''].join(path.delimiter)
}
