import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getOrgUnit } from '@dangjian/org'
import type { z } from 'zod'
import { setQuotaInput } from './contract/inputs.ts'
import { upsertQuota } from './plan-store.ts'

export type SetQuotaInput = z.input<typeof setQuotaInput>

/** Sets how many an organization may admit in a year (DEV-A7); a guide that warns, never a bar. Throws NOT_FOUND, FORBIDDEN (admission.approve). */
export const setQuota = async (scope: Scope, input: SetQuotaInput): Promise<{ quota: number }> => {
  const { year, orgUnitId, quota, note } = setQuotaInput.parse(input)
  const unit = await getOrgUnit(scope, orgUnitId, 'admission.read')
  requireCan(scope.access, 'admission.approve', unit.path)
  await upsertQuota(scope, { year, orgUnitId, quota, note: note ?? null })
  await scope.audit({ action: 'admission.quota-set', subject: { type: 'org_unit', id: orgUnitId }, orgPath: unit.path, summary: `${unit.name}${year}年发展党员计划定为${quota}名`, details: { year, quota } })
  return { quota }
}
