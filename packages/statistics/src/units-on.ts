import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { getOrgUnit, listOrgTree, orgTreeOn, rootUnit, type OrgUnit } from '@dangjian/org'

/** An organization that statistics count or count members in. */
export type StatUnit = Pick<OrgUnit, 'id' | 'kind' | 'form' | 'path' | 'foundedOn'>

const counts = ({ kind }: StatUnit): boolean => kind !== 'group' && kind !== 'mass_org'

/**
 * An organization (the root by default) and the organizations below it as the tree stood on a day. One whose record begins later than its founding stands where
 * it stands today. Throws NOT_FOUND outside the readable subtree.
 */
export const unitsOn = async (scope: Scope, orgUnitId: string | undefined, day: LocalDate): Promise<{ unit: OrgUnit; units: StatUnit[] }> => {
  const unit = orgUnitId === undefined ? await rootUnit(scope) : await getOrgUnit(scope, orgUnitId, 'member.read')
  const then = await orgTreeOn(scope, day, 'member.read')
  const known = new Set(then.map(({ id }) => id))
  const unrecorded = (await listOrgTree(scope, 'member.read')).filter(({ id, foundedOn }) => !known.has(id) && (foundedOn === null || foundedOn <= day))
  const inside = (path: string): boolean => path.includes(`/${unit.id}/`)
  return { unit, units: [...then, ...unrecorded].filter((each) => inside(each.path) && counts(each)) }
}
