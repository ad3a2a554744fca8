import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import type { z } from 'zod'
import { updateCase } from './case-store.ts'
import { closeCaseInput } from './contract/inputs.ts'
import { loadCase } from './load-case.ts'
import { outcomeWords } from './locales/zh-CN.ts'
import { endPublicity } from './publicity-store.ts'

export type CloseCaseInput = z.input<typeof closeCaseInput>

/**
 * Ends a case before its archive, with outcome and reason; records and papers stay. A probationary member's case ends only because the member left: membership itself
 * is ended by the conversion meeting or a transfer. Throws NOT_FOUND, FORBIDDEN (admission.handle), ADMISSION_OWN_CASE, ADMISSION_CASE_CLOSED, ADMISSION_MEMBER_STANDS.
 */
export const closeCase = async (scope: Scope, input: CloseCaseInput): Promise<{ state: 'closed' }> => {
  const { id, outcome, reason } = closeCaseInput.parse(input)
  const { row, unit, publicities } = await loadCase(scope, id, 'change')
  requireCan(scope.access, 'admission.handle', unit.path)
  if (row.state !== 'open' && row.state !== 'suspended') throw conflict('ADMISSION_CASE_CLOSED', { name: row.name })
  if (row.memberId !== null && outcome !== 'left') throw conflict('ADMISSION_MEMBER_STANDS', { name: row.name })
  const closedOn = today(scope.clock)
  for (const publicity of publicities.filter(({ state }) => state === 'open')) await endPublicity(scope, publicity.id, 'stopped', closedOn)
  await updateCase(scope, id, { state: 'closed', outcome, stateReason: reason, closedOn })
  await scope.audit({ action: 'admission.case-closed', subject: { type: 'admission_case', id }, orgPath: unit.path, summary: `办结${row.name}的发展工作：${outcomeWords[outcome]}，原因：${reason}`, details: { outcome } })
  return { state: 'closed' }
}
