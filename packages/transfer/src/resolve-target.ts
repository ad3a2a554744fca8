import type { Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { getOrgUnit, isHomeBranch } from '@dangjian/org'
import { findTenantById } from '@dangjian/tenancy'
import type { TransferTerms } from './draft-transfer.ts'

/** Where a transfer goes, as the row holds it. */
export interface ResolvedTarget {
  readonly toTenantId: string | null
  readonly toTenantName: string
  readonly toUnitId: string | null
  readonly toUnitName: string | null
  readonly toGroupId: string | null
}

const insideTenant = async (scope: Scope, tenant: Tenant, terms: TransferTerms, fromUnitId: string): Promise<ResolvedTarget> => {
  if (terms.toUnitId === undefined) throw new AppError('TRANSFER_TARGET_MISSING')
  const unit = await getOrgUnit(scope, terms.toUnitId)
  if (!isHomeBranch(unit)) throw new AppError('TRANSFER_BRANCH_REQUIRED', { name: unit.name })
  if (unit.closedOn !== null) throw conflict('TRANSFER_BRANCH_CLOSED', { name: unit.name })
  if (unit.id === fromUnitId) throw new AppError('TRANSFER_TO_SELF', { name: unit.name })
  return { toTenantId: tenant.id, toTenantName: tenant.name, toUnitId: unit.id, toUnitName: unit.name, toGroupId: terms.toGroupId ?? null }
}

/**
 * The receiving side of the terms. Throws TRANSFER_TARGET_MISSING when the way's field is empty, TRANSFER_BRANCH_REQUIRED, TRANSFER_BRANCH_CLOSED, TRANSFER_TO_SELF, and
 * NOT_FOUND for an unknown branch or bureau.
 */
export const resolveTarget = async (scope: Scope, tenant: Tenant, terms: TransferTerms, fromUnitId: string): Promise<ResolvedTarget> => {
  if (terms.way === 'internal') return insideTenant(scope, tenant, terms, fromUnitId)
  const toUnitName = terms.toName === '' ? null : terms.toName
  if (terms.way === 'package') {
    if (toUnitName === null) throw new AppError('TRANSFER_TARGET_MISSING')
    return { toTenantId: null, toTenantName: toUnitName, toUnitId: null, toUnitName: null, toGroupId: null }
  }
  if (terms.toTenantId === undefined) throw new AppError('TRANSFER_TARGET_MISSING')
  if (terms.toTenantId === scope.tenantId) throw new AppError('TRANSFER_TO_SELF', { name: tenant.name })
  const target = await findTenantById(scope.tx, terms.toTenantId)
  if (!target) throw notFound('tenant')
  return { toTenantId: target.id, toTenantName: target.name, toUnitId: null, toUnitName, toGroupId: null }
}
