import { accessSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

const isWritable = (dir: string): boolean => {
  try {
    accessSync(dir, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const isPresent = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined

const link = (source: string, target: string): void => {
  try {
    symlinkSync(source, target)
  } catch (error) {
    // Another process restored the same link between the look and the write.
    if (!isPresent(target)) throw error
  }
}

/**
 * Restores the library links that npm drops from a packed server (`libpq.so.5 → libpq.so.5.18`, listed in
 * `pg-symlinks.json`); the package's own install script does not run here. When the package is read-only the links go to
 * `fallbackDir`. Returns the directory to put on the library path, or undefined when the links lie in the package itself.
 */
export const restoreLibraryLinks = (packageDir: string, fallbackDir: string): string | undefined => {
  const list = path.join(packageDir, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return undefined
  const links = linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))
  const missing = links.filter(({ target }) => !isPresent(path.join(packageDir, target)))
  if (missing.length === 0) return undefined
  if (missing.every(({ target }) => isWritable(path.dirname(path.join(packageDir, target))))) {
    for (const { source, target } of missing) {
      const at = path.join(packageDir, target)
      link(path.relative(path.dirname(at), path.join(packageDir, source)), at)
    }
    return undefined
  }
  mkdirSync(fallbackDir, { recursive: true })
  for (const { source, target } of missing) {
    const at = path.join(fallbackDir, path.basename(target))
    if (!isPresent(at)) link(path.join(packageDir, source), at)
  }
  return fallbackDir
}
