import type { Unit } from './types.ts'

/** A line of the tree: an organization, how deep it stands, and how many members it has with everything below it. */
export interface TreeRow {
  readonly unit: Unit
  readonly depth: number
  readonly members: number
}

/** Lines in tree order. With a search, the organizations whose name has it and everything above them; party groups only where asked for. */
export const treeRows = (units: readonly Unit[], counts: ReadonlyMap<string, number>, { search, hasGroups }: { search: string; hasGroups: boolean }): TreeRow[] => {
  const listed = new Set(units.map(({ id }) => id))
  const wanted = units.filter(({ name, shortName, kind }) => (hasGroups || kind !== 'group') && (name.includes(search) || shortName.includes(search)))
  const kept = new Set(wanted.flatMap(({ path }) => path.split('/')))
  const depthOf = ({ path }: Unit): number => path.split('/').filter((id) => listed.has(id)).length - 1
  return units.filter(({ id }) => kept.has(id)).map((unit) => ({ unit, depth: depthOf(unit), members: counts.get(unit.id) ?? 0 }))
}
