import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { listAttachedOn } from './attachment-store.ts'
import { listRosterOf, type RosterLine } from './member-store.ts'

/**
 * Who belonged to a branch, or to a party group when the unit is one, on a Shanghai day, in pinyin order; of a temporary branch those who were attached to it (BR-05).
 * For freezing at meetings: access is for the caller. Throws NOT_FOUND for an unknown unit; a committee has no roster of its own and gives an empty list.
 */
export const branchRoster = async (scope: Scope, orgUnitId: string, onDate: LocalDate): Promise<RosterLine[]> => {
  const unit = await getOrgUnit(scope, orgUnitId)
  return unit.form === 'temporary_branch' ? listAttachedOn(scope, unit.id, onDate) : listRosterOf(scope, unit, onDate)
}
