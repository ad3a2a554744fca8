import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { findTransfer, type TransferRow } from './transfer-store.ts'

/** Paths by which access to a transfer is decided: of its branch at the origin and of the one that is to receive; the whole tenant where none is named yet. */
export interface TransferPaths {
  readonly origin: string | null
  readonly target: string | null
}

const pathOf = async (scope: Scope, unitId: string | null): Promise<string> => (unitId === null ? '/' : (await getOrgUnit(scope, unitId)).path)

/** Where a transfer stands in this tenant's tree; null for a side that is in another tenant. */
export const pathsOf = async (scope: Scope, row: Pick<TransferRow, 'direction' | 'fromUnitId' | 'toUnitId'>): Promise<TransferPaths> => ({
  origin: row.direction === 'in' ? null : await pathOf(scope, row.fromUnitId),
  target: row.direction === 'out' ? null : await pathOf(scope, row.toUnitId),
})

/** A transfer that the person may read on one of its sides, with its paths. Throws NOT_FOUND otherwise. */
export const readableTransfer = async (scope: Scope, id: string, lock = false): Promise<{ row: TransferRow; paths: TransferPaths }> => {
  const row = await findTransfer(scope, id, lock)
  if (!row) throw notFound('transfer')
  const paths = await pathsOf(scope, row)
  const sides = [paths.origin, paths.target].filter((path) => path !== null)
  if (!sides.some((path) => can(scope.access, 'transfer.read', path))) throw notFound('transfer')
  return { row, paths }
}

/** A transfer for an act of the origin, locked. Throws NOT_FOUND, and FORBIDDEN where the person may read it but not do this. */
export const originTransfer = async (scope: Scope, id: string, permission: string): Promise<{ row: TransferRow; path: string; memberId: string }> => {
  const { row, paths } = await readableTransfer(scope, id, true)
  if (paths.origin === null || row.memberId === null) throw notFound('transfer')
  requireCan(scope.access, permission, paths.origin)
  return { row, path: paths.origin, memberId: row.memberId }
}

/** A transfer for an act of the receiver, locked. Throws NOT_FOUND, and FORBIDDEN where the person may read it but not do this. */
export const targetTransfer = async (scope: Scope, id: string): Promise<{ row: TransferRow; path: string }> => {
  const { row, paths } = await readableTransfer(scope, id, true)
  if (paths.target === null) throw notFound('transfer')
  // Inside a tenant the branch accepts; from outside the committee does.
  requireCan(scope.access, row.direction === 'internal' ? 'transfer.handle' : 'transfer.approve', paths.target)
  return { row, path: paths.target }
}

/** What the committee's approval carries with it, so that the consequence does not depend on who happens to accept: posts end, the member moves. */
export const asApproved = (scope: Scope): Scope => ({
  ...scope,
  access: {
    grants: [{
      role: 'transfer', orgUnitId: null, path: '/',
      permissions: new Set(['org.read', 'org.manage', 'member.read', 'member.manage', 'self.read', 'transfer.read', 'transfer.handle', 'transfer.approve']),
    }],
  },
})
