import { idsOfPath, type OrgUnit } from './org-unit.ts'

/** Orders organizations as a tree is read: each before those below it, siblings by sort key and then by age of their id. */
export const inTreeOrder = (units: readonly OrgUnit[]): OrgUnit[] => {
  const keys = new Map(units.map((unit) => [unit.id, `${String(unit.sortKey).padStart(8, '0')}${unit.id}`]))
  const orderOf = new Map(units.map((unit) => [unit.id, idsOfPath(unit.path).map((id) => keys.get(id) ?? `00000000${id}`).join('/')]))
  const at = (unit: OrgUnit): string => orderOf.get(unit.id) ?? ''
  return [...units].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
}
