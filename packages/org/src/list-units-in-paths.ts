import type { Scope } from '@dangjian/db'
import { inTreeOrder } from './in-tree-order.ts'
import { listUnits } from './org-unit-store.ts'
import type { OrgUnit } from './org-unit.ts'
import type { OrgUnitKind } from './tables.ts'

/** The open organizations inside the given subtrees (materialized paths), of the given kinds or of all, in tree order. */
export const listUnitsInPaths = async (scope: Scope, paths: readonly string[], kinds?: readonly OrgUnitKind[]): Promise<OrgUnit[]> =>
  inTreeOrder(await listUnits(scope, paths, { open: true, ...(kinds ? { kinds } : {}) }))
