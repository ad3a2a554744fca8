import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import type { z } from 'zod'
import { updateCase } from './case-store.ts'
import { moveCaseInput } from './contract/inputs.ts'
import { loadForApproval } from './load-case.ts'
import { requireCaseBranch } from './open-case.ts'
import { requireCan } from '@dangjian/contracts'

export type MoveCaseInput = z.input<typeof moveCaseInput>

/**
 * An applicant goes over to another branch and the case with them; what was recorded stays valid. A member's case follows the transfer of the relation instead. Throws
 * as `loadForApproval`, `requireCaseBranch`, FORBIDDEN for the new branch, ADMISSION_MEMBER_STANDS, ADMISSION_ALREADY_THERE, ADMISSION_PUBLICITY_OPEN while a publicity runs.
 */
export const moveCase = async (scope: Scope, input: MoveCaseInput): Promise<{ id: string }> => {
  const { id, orgUnitId, groupId, reason } = moveCaseInput.parse(input)
  const { row, unit, publicities } = await loadForApproval(scope, id)
  if (row.memberId !== null) throw conflict('ADMISSION_MEMBER_STANDS', { name: row.name })
  if (row.orgUnitId === orgUnitId) throw conflict('ADMISSION_ALREADY_THERE', { name: unit.name })
  if (publicities.some(({ state }) => state === 'open')) throw conflict('ADMISSION_PUBLICITY_OPEN', { name: row.name })
  const target = await requireCaseBranch(scope, orgUnitId, groupId)
  requireCan(scope.access, 'admission.approve', target.path)
  await updateCase(scope, id, { orgUnitId, groupId })
  await scope.audit({
    action: 'admission.case-moved', subject: { type: 'admission_case', id }, orgPath: target.path, summary: `${row.name}的培养材料由${unit.name}转至${target.name}，原因：${reason}`, details: { from: unit.id, to: target.id },
  })
  return { id }
}
