import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

const groups = ['apps', 'packages', 'plugins', 'tooling']
const rootFiles = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc']
const notSource = new Set(['node_modules', 'dist', '.turbo', 'coverage'])

/** Folders of all workspace packages. */
export const workspaceFolders = () =>
  groups
    .map((group) => path.join(root, group))
    .filter((dir) => existsSync(dir))
    .flatMap((dir) => readdirSync(dir).map((name) => path.join(dir, name)))
    .filter((dir) => existsSync(path.join(dir, 'package.json')))
    .sort()

/** Changes when any file that decides about dependencies does. */
export const dependencyHash = () => {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  const files = [
    ...rootFiles.map((name) => path.join(root, name)),
    ...workspaceFolders().map((dir) => path.join(dir, 'package.json')),
  ]
  for (const file of files) {
    if (existsSync(file)) hash.update(path.relative(root, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/**
 * @param {string} dir
 * @param {(file: string) => void} visit
 */
const walk = (dir, visit) => {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (notSource.has(entry.name)) continue
    const file = path.join(dir, entry.name)
    if (entry.isDirectory()) walk(file, visit)
    else if (entry.isFile() && !/\.test\.(ts|tsx|mjs)$/.test(entry.name)) visit(file)
  }
}

/**
 * Changes when any source that may end up in a build does. It looks at names, sizes and times only, because it runs before
 * every start; tests are left out.
 */
export const sourceHash = () => {
  const hash = createHash('sha256').update(dependencyHash())
  const base = path.join(root, 'tsconfig.base.json')
  /** @param {string} file */
  const add = (file) => {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${path.relative(root, file)}:${size}:${mtimeMs}\n`)
  }
  if (existsSync(base)) add(base)
  for (const group of groups) {
    const dir = path.join(root, group)
    if (existsSync(dir)) walk(dir, add)
  }
  return hash.digest('hex')
}
