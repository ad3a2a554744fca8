import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from './get-org-unit.ts'
import type { OrgUnitDetailInput } from './org-unit-detail.ts'
import { listUnitsByIds } from './org-unit-store.ts'
import { beforeTheRecord, listVersionsOf, type OrgUnitVersion } from './org-version-store.ts'

/** What an organization was called and whose it was for a time. */
export interface PastOrgUnit extends Omit<OrgUnitVersion, 'orgUnitId' | 'validFrom' | 'sortKey'> {
  /** Null for what stood before anything was recorded. */
  readonly validFrom: LocalDate | null
  /** Name that the superior has today; null at the root. */
  readonly parentName: string | null
}

/** The versions of an organization, the latest first. Throws NOT_FOUND outside the readable subtree. */
export const orgUnitHistory = async (scope: Scope, { id }: OrgUnitDetailInput): Promise<PastOrgUnit[]> => {
  await getOrgUnit(scope, id, 'org.read')
  const versions = await listVersionsOf(scope, id)
  const parentIds = [...new Set(versions.flatMap(({ parentId }) => (parentId === null ? [] : [parentId])))]
  const names = new Map((parentIds.length === 0 ? [] : await listUnitsByIds(scope, parentIds)).map((unit) => [unit.id, unit.name]))
  return versions.map(({ orgUnitId: _id, sortKey: _key, validFrom, ...version }) => ({
    ...version,
    validFrom: validFrom === beforeTheRecord ? null : validFrom,
    parentName: version.parentId === null ? null : (names.get(version.parentId) ?? null),
  }))
}
