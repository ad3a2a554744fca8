import { existsSync } from 'node:fs'
import path from 'node:path'
import { installRuntime } from './npm-ci.mjs'
import { say } from './say.mjs'

/**
 * Whether this version runs TypeScript without a flag and is one that vitest supports.
 * @param {string} version for example `22.18.0`
 */
export const isGoodNode = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 22 && minor >= 18) || major === 24 || major >= 26
}

/**
 * A Node that is new enough: the one that runs us, or the pinned one from npm.
 * Returns the program, and the folder to put on the search path when it is not the host's.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ program: string, folder: string | undefined }>}
 */
export const ensureNode = async (env) => {
  if (isGoodNode(process.versions.node)) return { program: process.execPath, folder: undefined }
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const program = path.join(
    `node-${platform}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  try {
    const modules = await installRuntime('node', env, {
      isComplete: (dir) => existsSync(path.join(dir, program)),
      onInstall: () => say(`Node ${process.versions.node} is too old; installing Node 24 into .tools/node`),
    })
    return { program: path.join(modules, program), folder: path.dirname(path.join(modules, program)) }
  } catch (error) {
    throw new Error(
      `Node ${process.versions.node} is too old and no newer one could be installed. Install Node 24 or newer.`,
      { cause: error },
    )
  }
}
