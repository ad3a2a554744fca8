import type { Scope } from '@dangjian/db'
import { isHomeBranch, listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import { pathsInside } from '../paths-inside.ts'
import { nearestNames } from '../../nearest-names.ts'
import type { CellError } from '../../import-kind.ts'

// What a sentence says where no name is near.
const none = '无'

/** Where a row's member is to belong, or why that cannot be said. */
export type ResolvedPlace = { readonly orgUnitId: string; readonly groupId: string | null } | { readonly errors: readonly CellError[] }

export type PlaceResolver = (branch: string | undefined, group: string | undefined) => ResolvedPlace

const byName = (units: readonly OrgUnit[]): Map<string, OrgUnit> => {
  const shortNames = Map.groupBy(units, ({ shortName }) => shortName)
  const unique = [...shortNames].flatMap(([name, [unit, ...others]]) => (unit && others.length === 0 ? [[name, unit] as const] : []))
  return new Map([...unique, ...units.map((unit) => [unit.name, unit] as const)])
}

/**
 * Finds branches and party groups by full name, or by short name where only one bears it, among the open ones below `root` into which the person may import.
 * Errors: UNIT_UNKNOWN (with the nearest names) and GROUP_UNKNOWN (with the groups of the branch).
 */
export const placeResolver = async (scope: Scope, root: OrgUnit, permission = 'member.import'): Promise<PlaceResolver> => {
  const units = await listUnitsInPaths(scope, pathsInside(scope, permission, root), ['branch', 'group'])
  const branches = units.filter(isHomeBranch)
  const branchByName = byName(branches)
  const groupsOf = new Map([...Map.groupBy(units.filter(({ kind }) => kind === 'group'), ({ parentId }) => parentId)].map(([parentId, groups]) => [parentId, byName(groups)]))
  const unknown = new Map<string, CellError>()
  const unknownBranch = (name: string): CellError => {
    const error = unknown.get(name) ?? { column: 'branch', code: 'UNIT_UNKNOWN', details: { value: name, suggestions: nearestNames(name, branches.map((branch) => branch.name)).join('、') || none } }
    unknown.set(name, error)
    return error
  }
  return (branchName, groupName) => {
    if (branchName === undefined) return { errors: [] }
    const branch = branchByName.get(branchName)
    if (!branch) return { errors: [unknownBranch(branchName)] }
    if (groupName === undefined) return { orgUnitId: branch.id, groupId: null }
    const groups = groupsOf.get(branch.id)
    const group = groups?.get(groupName)
    if (group) return { orgUnitId: branch.id, groupId: group.id }
    const names = [...new Set([...(groups?.values() ?? [])].map(({ name }) => name))]
    return { errors: [{ column: 'group', code: 'GROUP_UNKNOWN', details: { value: groupName, branch: branch.name, suggestions: names.join('、') || none } }] }
  }
}
