import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Numeric id of the account `nobody` on Linux; PostgreSQL only asks that it is not 0. */
export const NOBODY = 65534

/** How programs are started so that PostgreSQL accepts the caller and dies with it. */
export interface UnprivilegedCommand {
  /** Words to put before a program. */
  readonly prefix: readonly string[]
  /** Extra words that make a long-running program stop (fast shutdown) when this process dies, however it dies. */
  readonly dieWithParent: readonly string[]
  /** True when the programs really run as another account, so that files must be given to it. */
  readonly isForeignAccount: boolean
}

const find = (program: string): string | undefined =>
  [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/bin', '/usr/sbin']
    .filter((dir) => dir !== '')
    .map((dir) => path.join(dir, program))
    .find((file) => existsSync(file))

const runs = (command: readonly string[]): boolean => {
  const [program, ...args] = command
  return program !== undefined && spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

const deathSignal = (): readonly string[] => {
  const setpriv = find('setpriv')
  if (setpriv === undefined) return []
  try {
    // BusyBox has a setpriv without this option.
    const help = execFileSync(setpriv, ['--help'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return help.includes('--pdeathsig') ? [setpriv, '--pdeathsig', 'INT', '--'] : []
  } catch {
    return []
  }
}

/**
 * PostgreSQL refuses to run as root. As root on Linux the programs run in a user namespace in which root is `nobody` (files
 * stay root's), or as the real account `nobody` where namespaces are forbidden; otherwise they run plainly.
 * Throws when neither way is open to root.
 */
export const unprivilegedCommand = (): UnprivilegedCommand => {
  if (process.platform !== 'linux') return { prefix: [], dieWithParent: [], isForeignAccount: false }
  const dieWithParent = deathSignal()
  if (process.getuid?.() !== 0) return { prefix: [], dieWithParent, isForeignAccount: false }
  const unshare = find('unshare')
  if (unshare !== undefined) {
    const prefix = [unshare, '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--']
    if (runs([...prefix, 'true'])) return { prefix, dieWithParent, isForeignAccount: false }
  }
  const setpriv = find('setpriv')
  if (setpriv !== undefined) {
    const prefix = [setpriv, `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--']
    if (runs([...prefix, 'true'])) return { prefix, dieWithParent, isForeignAccount: true }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine allows neither user namespaces nor a change of account. Start as an ordinary user, or set DATABASE_URL.',
  )
}
