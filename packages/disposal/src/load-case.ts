import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, notFound } from '@dangjian/kernel'
import { findCase, type CaseRecord } from './case-store.ts'

/** Throws DISPOSAL_OWN_CASE when the person who acts is the person concerned. */
export const refuseOwn = (scope: Scope, memberId: string): void => {
  if (scope.actor.memberId === memberId) throw new AppError('DISPOSAL_OWN_CASE', {}, 403)
}

/**
 * A case for somebody who handles it: NOT_FOUND outside the subtree of disposal.read, FORBIDDEN without the permission there, DISPOSAL_OWN_CASE for the
 * person concerned.
 */
export const loadCase = async (scope: Scope, id: string, permission: 'disposal.read' | 'disposal.handle' | 'disposal.approve'): Promise<CaseRecord> => {
  const found = await findCase(scope, id)
  if (!found || !can(scope.access, 'disposal.read', found.unitPath)) throw notFound('disposal')
  requireCan(scope.access, permission, found.unitPath)
  refuseOwn(scope, found.memberId)
  return found
}
