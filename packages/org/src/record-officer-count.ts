import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { getOrgUnit } from './get-org-unit.ts'
import { lockTree, updateUnit } from './org-unit-store.ts'
import type { OrgUnit } from './org-unit.ts'

/** `officerCount` null takes the figure back: not recorded is not zero. */
export const recordOfficerCountInput = z.object({ id: z.uuid(), officerCount: z.number().int().min(0).max(1_000_000).nullable() })
export type RecordOfficerCountInput = z.infer<typeof recordOfficerCountInput>

/** Records how many officers the body of an organization has, members or not. Throws NOT_FOUND, FORBIDDEN (org.manage) and ORG_UNIT_CLOSED. */
export const recordOfficerCount = async (scope: Scope, input: RecordOfficerCountInput): Promise<OrgUnit> => {
  await lockTree(scope)
  const unit = await getOrgUnit(scope, input.id, 'org.read')
  requireCan(scope.access, 'org.manage', unit.path)
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  await updateUnit(scope, unit.id, { officerCount: input.officerCount })
  const summary = input.officerCount === null ? `删去${unit.name}的民警人数` : `登记${unit.name}民警人数${input.officerCount}名`
  await scope.audit({ action: 'org.officers-recorded', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary, details: { from: unit.officerCount, to: input.officerCount } })
  return { ...unit, officerCount: input.officerCount }
}
