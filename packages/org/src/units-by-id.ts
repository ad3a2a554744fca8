import type { Scope } from '@dangjian/db'
import { listUnitsByIds } from './org-unit-store.ts'
import type { OrgUnit } from './org-unit.ts'

/** Organizations by id, for lines that hold ids; unknown and foreign ids are absent. Access is for the caller. */
export const unitsById = async (scope: Scope, ids: readonly string[]): Promise<Map<string, OrgUnit>> =>
  new Map(ids.length === 0 ? [] : (await listUnitsByIds(scope, ids)).map((unit) => [unit.id, unit]))
