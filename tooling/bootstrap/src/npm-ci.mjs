import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, tools } from './paths.mjs'
import { runStep } from './run.mjs'

/**
 * Runs the npm that started us, or the one on the search path.
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, cwd: string }} options
 */
const npm = (args, options) => {
  const cli = process.env.npm_execpath
  if (cli !== undefined && path.basename(cli) === 'npm-cli.js' && existsSync(cli)) {
    return runStep(process.execPath, [cli, ...args], options)
  }
  return process.platform === 'win32'
    ? runStep('npm.cmd', args, { ...options, shell: true })
    : runStep('npm', args, options)
}

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']

/**
 * Installs `runtime/<name>` into `.tools/<name>` by its lockfile (exact versions, integrity checked), once per lockfile.
 * `extra` names a package to install beside it when the lockfile does not carry it for this platform.
 * Returns the `node_modules` folder.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @param {{ isComplete: (modules: string) => boolean, extra?: string | undefined, onInstall: () => void }} options
 */
export const installRuntime = async (name, env, { isComplete, extra, onInstall }) => {
  const from = path.join(root, 'tooling', 'bootstrap', 'runtime', name)
  const stamp = createHash('sha256').update(readFileSync(path.join(from, 'package-lock.json'))).digest('hex')
  const target = path.join(tools, name)
  const modules = path.join(target, 'node_modules')
  const stampFile = path.join(target, 'stamp')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && isComplete(modules)) return modules

  onInstall()
  // Made aside and renamed: an interrupted install never looks like a finished one, and two at once do not mix.
  const draft = path.join(tools, `${name}-${process.pid}`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(path.join(from, file), path.join(draft, file))
  await npm(['ci', ...quiet], { env, cwd: draft })
  if (!isComplete(path.join(draft, 'node_modules')) && extra !== undefined) {
    await npm(['install', '--no-save', ...quiet, extra], { env, cwd: draft })
  }
  if (!isComplete(path.join(draft, 'node_modules'))) {
    rmSync(draft, { recursive: true, force: true })
    throw new Error(`npm has no ${name} for ${process.platform}-${process.arch}.`)
  }
  writeFileSync(path.join(draft, 'stamp'), stamp)
  rmSync(target, { recursive: true, force: true })
  renameSync(draft, target)
  return modules
}
