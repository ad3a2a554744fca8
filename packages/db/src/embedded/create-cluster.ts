import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { PostgresBinaries } from './locate-binaries.ts'
import { NOBODY, type UnprivilegedCommand } from './unprivileged-command.ts'

const run = (command: readonly string[], env: NodeJS.ProcessEnv): Promise<void> =>
  new Promise((resolve, reject) => {
    const [program = '', ...args] = command
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`initdb failed with code ${code}:\n${output}`))
    })
  })

/** The same order of text on every machine: the builtin provider where the server has it (17 and newer), bytes before. */
const localeArguments = (major: number): readonly string[] =>
  major >= 17
    ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8']
    : ['--locale=C', '--encoding=UTF8']

const giveAway = async (dir: string): Promise<void> => {
  await chown(dir, NOBODY, NOBODY)
  for (const entry of await readdir(dir, { withFileTypes: true, recursive: true })) {
    await chown(path.join(entry.parentPath, entry.name), NOBODY, NOBODY)
  }
}

/** What a cluster needs to be created. */
export interface ClusterPlan {
  readonly dataDir: string
  readonly binaries: PostgresBinaries
  readonly command: UnprivilegedCommand
  readonly env: NodeJS.ProcessEnv
  /** Skips flushing to disk: only for data that may be lost. */
  readonly isThrowaway: boolean
}

/**
 * Creates the cluster in `<dataDir>/cluster` unless it is there, with a random password for `postgres` in
 * `<dataDir>/password` (mode 600). An interrupted creation leaves nothing that a later start would take for a cluster.
 * Throws when the cluster on disk was made by another major version.
 */
export const createCluster = async (plan: ClusterPlan): Promise<{ clusterDir: string; password: string }> => {
  const { dataDir, binaries, command, env } = plan
  const clusterDir = path.join(dataDir, 'cluster')
  const passwordFile = path.join(dataDir, 'password')
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  if (existsSync(path.join(clusterDir, 'PG_VERSION'))) {
    const version = (await readFile(path.join(clusterDir, 'PG_VERSION'), 'utf8')).trim()
    if (Number(version) !== binaries.major) {
      throw new Error(
        `The data in ${clusterDir} belongs to PostgreSQL ${version}, but the server at hand is ${binaries.major}. Back up with the old server and restore into an empty data directory.`,
      )
    }
    return { clusterDir, password: (await readFile(passwordFile, 'utf8')).trim() }
  }
  const password = randomBytes(24).toString('base64url')
  await writeFile(passwordFile, password, { mode: 0o600 })
  await chmod(passwordFile, 0o600)
  const unfinished = path.join(dataDir, 'cluster.new')
  await rm(unfinished, { recursive: true, force: true })
  if (command.isForeignAccount) {
    await mkdir(unfinished, { mode: 0o700 })
    await giveAway(dataDir)
  }
  await run(
    [
      ...command.prefix,
      binaries.initdb,
      `--pgdata=${unfinished}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      ...localeArguments(binaries.major),
      ...(plan.isThrowaway ? ['--no-sync'] : []),
    ],
    env,
  )
  await rename(unfinished, clusterDir)
  return { clusterDir, password }
}
