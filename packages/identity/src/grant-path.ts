import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'

/** The subtree of a grant: `/` for the whole tenant, otherwise where the organization stands now; null when it is gone. */
export const grantPath = async (scope: Scope, orgUnitId: string | null): Promise<string | null> => {
  if (orgUnitId === null) return '/'
  try {
    return (await getOrgUnit(scope, orgUnitId)).path
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null
    throw error
  }
}
