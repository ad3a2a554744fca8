import type { Scope } from '@dangjian/db'
import { listUnitsInPaths } from '@dangjian/org'

/** An organization by name and place; no party data. */
export interface GrantableUnit {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
  readonly kind: string
}

/** Every organization of the tenant, for the security administrator to choose the reach of a role. */
export const grantableUnits = async (scope: Scope): Promise<GrantableUnit[]> =>
  (await listUnitsInPaths(scope, ['/'])).map(({ id, parentId, name, kind }) => ({ id, parentId, name, kind }))
