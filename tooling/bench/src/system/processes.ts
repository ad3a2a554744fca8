import { existsSync, readdirSync, readFileSync } from 'node:fs'

const parentOf = (pid: string): number | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}

/** A process with everything below it. */
export const familyOf = (pid: number): number[] => {
  if (!existsSync('/proc/self/stat')) return [pid]
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), parentOf(name)]))
  const below = (parent: number): number[] => [parent, ...[...parents].filter(([, above]) => above === parent).flatMap(([child]) => below(child))]
  return below(pid)
}

/** The words a process was started with; empty when it is gone or the system does not tell. */
export const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
