import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { inTreeOrder } from './in-tree-order.ts'
import { listVersionsOn } from './org-version-store.ts'
import type { OrgUnit } from './org-unit.ts'

/** Paths from the parents of the day; a superior that was not yet on record ends the way up. */
const pathsOf = (units: ReadonlyArray<{ readonly id: string; readonly parentId: string | null }>): Map<string, string> => {
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const paths = new Map<string, string>()
  const pathTo = (id: string): string => {
    const known = paths.get(id)
    if (known !== undefined) return known
    const parentId = parentOf.get(id) ?? null
    const path = `${parentId !== null && parentOf.has(parentId) ? pathTo(parentId) : '/'}${id}/`
    paths.set(id, path)
    return path
  }
  for (const { id } of units) pathTo(id)
  return paths
}

/**
 * The tree as it stood at the end of a Shanghai day, in tree order. What the person may see follows today's tree: an organization is listed where it then stood
 * if the person holds `permission` where it stands today.
 */
export const orgTreeOn = async (scope: Scope, date: LocalDate, permission: string): Promise<OrgUnit[]> => {
  const rows = await listVersionsOn(scope, date)
  const readable = pathsWith(scope.access, permission)
  const paths = pathsOf(rows.map(({ orgUnitId, parentId }) => ({ id: orgUnitId, parentId })))
  const units = rows
    .filter(({ pathToday }) => readable.some((path) => pathToday.startsWith(path)))
    .map(({ orgUnitId: id, parentId, kind, form, name, shortName, sortKey, foundedOn }): OrgUnit => ({
      id, parentId, path: paths.get(id) ?? `/${id}/`, kind, form, name, shortName, sortKey, foundedOn, closedOn: null, officerCount: null, version: 0,
    }))
  return inTreeOrder(units)
}
