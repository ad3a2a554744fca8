import type { Scope } from '@dangjian/db'
import { isHomeBranch, listUnitsInPaths, rootUnit } from '@dangjian/org'

/** A branch to which somebody may transfer. */
export interface BranchChoice {
  readonly id: string
  readonly name: string
  readonly groups: ReadonlyArray<{ readonly id: string; readonly name: string }>
}

/** Every open branch of the tenant with its party groups, in tree order: a transfer leads out of the secretary's own subtree, so names are open to whoever handles one. */
export const branchChoices = async (scope: Scope): Promise<BranchChoice[]> => {
  const units = await listUnitsInPaths(scope, [(await rootUnit(scope)).path])
  return units.filter(isHomeBranch).map(({ id, name }) => ({ id, name, groups: units.filter((unit) => unit.kind === 'group' && unit.parentId === id).map((group) => ({ id: group.id, name: group.name })) }))
}
