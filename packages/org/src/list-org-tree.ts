import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { inTreeOrder } from './in-tree-order.ts'
import { listUnits } from './org-unit-store.ts'
import { orgTreeOn } from './org-tree-on.ts'
import type { OrgUnit } from './org-unit.ts'

/** `onDate` asks for a past Shanghai day; today and later days give the present tree. */
export interface OrgTreeFilter {
  readonly includeClosed?: boolean
  readonly onDate?: LocalDate | undefined
}

/**
 * The open organizations inside the subtrees in which the person holds `permission`, each before those below it and siblings by their sort key.
 * `includeClosed` adds the closed ones of today's tree; with `onDate` the tree is that of the day, without headcounts, which are not kept by day.
 */
export const listOrgTree = async (scope: Scope, permission = 'org.read', { includeClosed = false, onDate }: OrgTreeFilter = {}): Promise<OrgUnit[]> =>
  onDate !== undefined && onDate < today(scope.clock)
    ? orgTreeOn(scope, onDate, permission)
    : inTreeOrder(await listUnits(scope, pathsWith(scope.access, permission), { open: !includeClosed }))
