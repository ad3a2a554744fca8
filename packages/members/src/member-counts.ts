import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { countAffiliations } from './roster-store.ts'
import { sumBelow } from './sum-below.ts'

/** Members of one organization: those that belong to it itself, and with everything below it. */
export interface MemberCount {
  readonly orgUnitId: string
  readonly own: number
  readonly subtree: number
}

/** Counts for every open organization inside the subtrees in which the person holds `permission`, by one statement. Party groups count inside their branch. */
export const memberCounts = async (scope: Scope, permission = 'org.read'): Promise<MemberCount[]> => {
  const units = await countAffiliations(scope, pathsWith(scope.access, permission))
  const totals = sumBelow(units, ['members'])
  return units.map(({ orgUnitId, path, members }) => ({ orgUnitId, own: members, subtree: totals.get(path)?.members ?? members }))
}
