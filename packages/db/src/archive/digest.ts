import { createHash } from 'node:crypto'
import type { TableDigest } from './archive-format.ts'

/** Counts and hashes the lines of one table as they pass. */
export const startDigest = (name: string): { add(lines: readonly string[]): void; end(): TableDigest } => {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add: (lines) => {
      rows += lines.length
      for (const line of lines) hash.update(line, 'utf8').update('\n')
    },
    end: () => ({ name, rows, sha256: hash.digest('hex') }),
  }
}

/** The checksum over all tables. */
export const checksumOf = (tables: readonly TableDigest[]): string =>
  createHash('sha256').update(tables.map(({ name, rows, sha256 }) => `${name} ${rows} ${sha256}\n`).join(''), 'utf8').digest('hex')
