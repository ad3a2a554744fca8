import { AppError } from '@dangjian/kernel'
import type { ArchiveTable } from './archive-format.ts'

/** Tables so that each stands behind those it refers to; references to itself do not count. Throws ARCHIVE_TABLES_CIRCLE. */
export const inReferenceOrder = (tables: readonly ArchiveTable[]): ArchiveTable[] => {
  const placed: ArchiveTable[] = []
  let waiting = [...tables]
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name))
    const free = waiting.filter(({ name, references }) => references.every(({ table }) => table === name || !names.has(table)))
    if (free.length === 0) throw new AppError('ARCHIVE_TABLES_CIRCLE', { tables: [...names].join(', ') })
    placed.push(...free)
    waiting = waiting.filter((table) => !free.includes(table))
  }
  return placed
}

/** Lines of a table that refers to itself, so that each stands behind the one it refers to. */
export const parentsFirst = (table: ArchiveTable, lines: readonly string[]): string[] => {
  const own = table.references.filter((reference) => reference.table === table.name)
  if (own.length === 0) return [...lines]
  const keyOf = (row: Record<string, unknown>, columns: readonly string[]): string | null =>
    columns.some((name) => row[name] === null || row[name] === undefined) ? null : JSON.stringify(columns.map((name) => row[name]))
  const rows = lines.map((line) => ({ line, row: JSON.parse(line) as Record<string, unknown> }))
  const ordered: string[] = []
  const standing = own.map(() => new Set<string>())
  let waiting = rows
  while (waiting.length > 0) {
    const free = waiting.filter(({ row }) =>
      own.every(({ columns, target }, index) => {
        const wanted = keyOf(row, columns)
        return wanted === null || wanted === keyOf(row, target) || (standing[index]?.has(wanted) ?? false)
      }),
    )
    if (free.length === 0) throw new AppError('ARCHIVE_ROWS_CIRCLE', { table: table.name })
    for (const { line, row } of free) {
      ordered.push(line)
      own.forEach(({ target }, index) => {
        const key = keyOf(row, target)
        if (key !== null) standing[index]?.add(key)
      })
    }
    const done = new Set(free)
    waiting = waiting.filter((each) => !done.has(each))
  }
  return ordered
}
