import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { installRuntime } from './npm-ci.mjs'
import { root } from './paths.mjs'
import { say } from './say.mjs'

/** Whether this Linux has musl instead of glibc. */
const isMusl = () => {
  if (process.platform !== 'linux') return false
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report?.getReport() ?? {})
  return report.header?.glibcVersionRuntime === undefined
}

/** The pnpm version that the repository pins: the same for every platform. */
const pinnedVersion = () => {
  const manifest = path.join(root, 'tooling', 'bootstrap', 'runtime', 'pnpm', 'package.json')
  return String(Object.values(JSON.parse(readFileSync(manifest, 'utf8')).optionalDependencies)[0])
}

/**
 * The pinned pnpm from npm. Its platform package is a native program and all we need: neither pnpm's own package nor its install script.
 * Returns the program and its folder.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ program: string, folder: string }>}
 */
export const ensurePnpm = async (env) => {
  const platform = `@pnpm/exe.${process.platform}-${process.arch}`
  const program = process.platform === 'win32' ? 'pnpm.exe' : 'pnpm'
  const names = [platform, `${platform}-musl`]
  /** @param {string} modules */
  const find = (modules) => names.map((name) => path.join(modules, name, program)).find((file) => existsSync(file))
  const version = pinnedVersion()
  const modules = await installRuntime('pnpm', env, {
    isComplete: (dir) => find(dir) !== undefined,
    onInstall: () => say(`installing pnpm ${version} into .tools/pnpm`),
    extra: `${isMusl() ? `${platform}-musl` : platform}@${version}`,
  })
  const found = find(modules)
  if (found === undefined) throw new Error('pnpm vanished while it was being installed; try again.')
  return { program: found, folder: path.dirname(found) }
}
