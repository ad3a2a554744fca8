import type { Scope } from '@dangjian/db'
import { getOrgUnit, idsOfPath } from '@dangjian/org'

/** The organization at the end of an audience path; null for the whole tenant. */
export const audienceOfPath = async (scope: Scope, path: string): Promise<{ orgUnitId: string; name: string } | null> => {
  const id = idsOfPath(path).at(-1)
  if (id === undefined) return null
  const unit = await getOrgUnit(scope, id)
  return { orgUnitId: unit.id, name: unit.name }
}

/** The organizations at the ends of the paths of one page, each read once. */
export const audiencesOfPaths = async (scope: Scope, paths: readonly string[]): Promise<ReadonlyMap<string, { orgUnitId: string; name: string }>> => {
  const found = await Promise.all([...new Set(paths)].map(async (path) => [path, await audienceOfPath(scope, path)] as const))
  return new Map(found.flatMap(([path, audience]) => (audience === null ? [] : [[path, audience] as const])))
}
