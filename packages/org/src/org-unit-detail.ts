import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { z } from 'zod'
import { getOrgUnit } from './get-org-unit.ts'
import { listPosts } from './list-posts.ts'
import type { OrgPost } from './org-post.ts'
import { listChildren, listUnitsByIds } from './org-unit-store.ts'
import { idsOfPath, type OrgUnit } from './org-unit.ts'

export const orgUnitDetailInput = z.object({ id: z.uuid() })
export type OrgUnitDetailInput = z.infer<typeof orgUnitDetailInput>

/** What an organization's page shows of the tree itself. */
export interface OrgUnitDetail {
  readonly unit: OrgUnit
  /** From the root down to the parent; names of superior organizations are no secret inside the bureau. */
  readonly ancestors: ReadonlyArray<Pick<OrgUnit, 'id' | 'kind' | 'name' | 'shortName'>>
  readonly children: readonly OrgUnit[]
  /** Held today. */
  readonly posts: readonly OrgPost[]
}

/** One organization with its way up, its children and its posts of today. Throws NOT_FOUND outside the readable subtree. */
export const orgUnitDetail = async (scope: Scope, input: OrgUnitDetailInput): Promise<OrgUnitDetail> => {
  const unit = await getOrgUnit(scope, input.id, 'org.read')
  const aboveIds = idsOfPath(unit.path).slice(0, -1)
  const above = aboveIds.length === 0 ? [] : await listUnitsByIds(scope, aboveIds)
  const ancestors = above
    .sort((a, b) => a.path.length - b.path.length)
    .map(({ id, kind, name, shortName }) => ({ id, kind, name, shortName }))
  return { unit, ancestors, children: await listChildren(scope, unit.id), posts: await listPosts(scope, [unit.id], today(scope.clock)) }
}
