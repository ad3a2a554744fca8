import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A folder to check, with its own files; what is installed, built or kept as data is not among them. */
export interface Repository {
  readonly root: string
  /** Paths from the root with `/`, in order. */
  readonly files: readonly string[]
  /** Text of one file; empty when it is not text. */
  readonly read: (file: string) => string
  readonly has: (file: string) => boolean
}

const NOT_OURS = new Set(['.git', 'node_modules', 'dist', '.turbo', '.tools', '.data', '.artefacts', 'coverage'])

/** Reads the names of all files below `root`; the texts are read when asked for and kept. */
export const openRepository = (root: string): Repository => {
  const files: string[] = []
  const walk = (dir: string): void => {
    for (const entry of readdirSync(path.join(root, dir), { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue
      const file = dir === '' ? entry.name : `${dir}/${entry.name}`
      if (entry.isDirectory()) walk(file)
      else if (entry.isFile() && !entry.name.endsWith('.tsbuildinfo')) files.push(file)
    }
  }
  walk('')
  const texts = new Map<string, string>()
  return {
    root,
    files: files.toSorted(),
    has: (file) => existsSync(path.join(root, file)),
    read: (file) => {
      const known = texts.get(file)
      if (known !== undefined) return known
      const bytes = readFileSync(path.join(root, file))
      const text = bytes.subarray(0, 8000).includes(0) ? '' : bytes.toString('utf8')
      texts.set(file, text)
      return text
    },
  }
}
