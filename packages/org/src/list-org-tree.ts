import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { inTreeOrder } from './in-tree-order.ts'
import { listUnits } from './org-unit-store.ts'
import type { OrgUnit } from './org-unit.ts'

/**
 * The open organizations inside the subtrees in which the person holds `permission`, each before those below it and siblings by their sort key.
 * `includeClosed` adds the closed ones.
 */
export const listOrgTree = async (scope: Scope, permission = 'org.read', { includeClosed = false } = {}): Promise<OrgUnit[]> =>
  inTreeOrder(await listUnits(scope, pathsWith(scope.access, permission), { open: !includeClosed }))
