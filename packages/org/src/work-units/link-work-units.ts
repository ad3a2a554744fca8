import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { getOrgUnit } from '../get-org-unit.ts'
import { lockTree } from '../org-unit-store.ts'
import { listOpenWorkUnits, replaceLinks } from './work-unit-store.ts'

/** All units that the organization covers from now on. */
export const linkWorkUnitsInput = z.object({ orgUnitId: z.uuid(), workUnitIds: z.array(z.uuid()).max(50) })
export type LinkWorkUnitsInput = z.infer<typeof linkWorkUnitsInput>

/** Says which units an organization covers; the number is judged for a 联合党支部 (BR-03). Throws NOT_FOUND, FORBIDDEN (org.manage) and ORG_UNIT_CLOSED. */
export const linkWorkUnits = async (scope: Scope, { orgUnitId, workUnitIds }: LinkWorkUnitsInput): Promise<{ orgUnitId: string; workUnits: number }> => {
  await lockTree(scope)
  const unit = await getOrgUnit(scope, orgUnitId, 'org.read')
  requireCan(scope.access, 'org.manage', unit.path)
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  const wanted = [...new Set(workUnitIds)]
  const known = new Map((await listOpenWorkUnits(scope)).map(({ id, name }) => [id, name]))
  if (wanted.some((id) => !known.has(id))) throw notFound('workUnit')
  await replaceLinks(scope, unit.id, wanted)
  const names = wanted.map((id) => known.get(id) ?? '').join('、')
  await scope.audit({ action: 'org.work-units-linked', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary: names === '' ? `${unit.name}不再对应单位` : `${unit.name}对应单位：${names}`, details: { workUnitIds: wanted } })
  return { orgUnitId: unit.id, workUnits: wanted.length }
}
