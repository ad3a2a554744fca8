import { readFileSync } from 'node:fs'

/** Memory of processes in bytes, what they share counted once in sum (PSS of Linux); undefined where the system does not tell. */
export const proportionalMemory = (pids: readonly number[]): number | undefined => {
  try {
    const sizes = pids.map((pid) => Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? Number.NaN))
    const sum = sizes.reduce((total, size) => total + size, 0) * 1024
    return Number.isNaN(sum) ? undefined : sum
  } catch {
    return undefined
  }
}
