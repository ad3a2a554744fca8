import type { LineUnit } from './types.ts'

/** The unit line as it is read: each unit before those below it. */
export const lineRows = (units: readonly LineUnit[]): Array<{ unit: LineUnit; depth: number }> => {
  const ids = new Set(units.map(({ id }) => id))
  const below = Map.groupBy(units, ({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null))
  const walk = (parentId: string | null, depth: number): Array<{ unit: LineUnit; depth: number }> => (below.get(parentId) ?? []).flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)])
  return walk(null, 0)
}
