import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { listRosterOf, type RosterLine } from './member-store.ts'

/**
 * Who belonged to a branch, or to a party group when the unit is one, on a Shanghai day, in pinyin order. For freezing at meetings: access is for the caller.
 * Throws NOT_FOUND for an unknown unit; a committee has no roster of its own and gives an empty list.
 */
export const branchRoster = async (scope: Scope, orgUnitId: string, onDate: LocalDate): Promise<RosterLine[]> =>
  listRosterOf(scope, await getOrgUnit(scope, orgUnitId), onDate)
