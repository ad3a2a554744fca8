import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const packageSchema = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.string()).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
})

/** One import of a file: static or behind `import()`, with or without a value at run time. */
export interface SourceImport {
  readonly from: string
  readonly isTypeOnly: boolean
  readonly isLazy: boolean
}

export interface SourceFile {
  /** Path inside the plugin's folder. */
  readonly file: string
  readonly text: string
  readonly imports: readonly SourceImport[]
}

/** A plugin's package as it lies on disk. */
export interface PluginSources {
  readonly folder: string
  readonly name: string
  readonly exports: Readonly<Record<string, string>>
  readonly declared: ReadonlySet<string>
  readonly files: readonly SourceFile[]
}

const staticImport = /^\s*(?:import|export)\s+(type\s)?([^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const lazyImport = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const isTypesOnly = (clause: string): boolean => {
  const names = /^\s*\{([^}]*)\}\s*from/.exec(clause)?.[1]
  return names !== undefined && names.split(',').filter((name) => name.trim() !== '').every((name) => name.trim().startsWith('type '))
}

const importsOf = (text: string): SourceImport[] => [
  ...[...text.matchAll(staticImport)].map(([, type, clause = '', from = '']) => ({ from, isTypeOnly: type !== undefined || isTypesOnly(clause), isLazy: false })),
  ...[...text.matchAll(lazyImport)].map(([, from = '']) => ({ from, isTypeOnly: false, isLazy: true })),
]

/** The nearest folder above a file that has a package.json. */
export const packageFolder = (file: string): string => {
  const folder = path.dirname(file)
  if (existsSync(path.join(folder, 'package.json'))) return folder
  if (folder === path.dirname(folder)) throw new Error(`no package.json above ${file}`)
  return packageFolder(folder)
}

/** Reads a plugin's package; tests are left out. */
export const readSources = (folder: string): PluginSources => {
  const { name, exports, dependencies, devDependencies, peerDependencies } = packageSchema.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')))
  const files = globSync('src/**/*.{ts,tsx}', { cwd: folder })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .toSorted()
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(path.join(folder, file), 'utf8') }))
    .map((source) => ({ ...source, imports: importsOf(source.text) }))
  return { folder, name, exports, declared: new Set(Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies })), files }
}

/** The files that a door reaches by imports that carry values; with `lazy`, also those behind `import()`. */
export const reachedFrom = (sources: PluginSources, door: string, { lazy }: { readonly lazy: boolean }): SourceFile[] => {
  const start = sources.exports[door]?.replace(/^\.\//, '')
  const reached = new Set<string>()
  const visit = (file: string): void => {
    const source = sources.files.find((candidate) => candidate.file === file)
    if (!source || reached.has(file)) return
    reached.add(file)
    for (const { from, isTypeOnly, isLazy } of source.imports) {
      if (from.startsWith('.') && !isTypeOnly && (lazy || !isLazy)) visit(path.posix.join(path.posix.dirname(file), from))
    }
  }
  if (start !== undefined) visit(start)
  return sources.files.filter(({ file }) => reached.has(file))
}
