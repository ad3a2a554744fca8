import { useApi } from '@dangjian/app-shell'
import { useQuery } from '@tanstack/react-query'

/** Organizations where the person holds a permission, in organization order. */
export const useUnits = (permission: string) => {
  const api = useApi()
  return useQuery(api.org.listOrgTree.queryOptions({ permission }))
}

/** Branches among units, as choices. */
export const branchesOf = <U extends { kind: string }>(units: readonly U[]): U[] => units.filter((unit) => unit.kind === 'branch')

/** Units as choices; a party group is named after its branch. */
export const unitChoices = (units: ReadonlyArray<{ id: string; parentId: string | null; kind: string; name: string; shortName: string }>): Array<{ value: string; label: string }> => {
  const names = new Map(units.map((unit) => [unit.id, unit.shortName]))
  return units.map((unit) => ({ value: unit.id, label: unit.kind === 'group' ? `${names.get(unit.parentId ?? '') ?? ''}${unit.name}` : unit.name }))
}
