import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import type { z } from 'zod'
import { updateCase } from './case-store.ts'
import { resumeCaseInput, suspendCaseInput } from './contract/inputs.ts'
import { loadCase, loadForHandling } from './load-case.ts'

export type SuspendCaseInput = z.input<typeof suspendCaseInput>
export type ResumeCaseInput = z.input<typeof resumeCaseInput>

/** Stops a case for the time being, with the reason; no step is taken until it is resumed. Throws as `loadForHandling`. */
export const suspendCase = async (scope: Scope, input: SuspendCaseInput): Promise<{ state: 'suspended' }> => {
  const { id, reason } = suspendCaseInput.parse(input)
  const { row, unit } = await loadForHandling(scope, id)
  await updateCase(scope, id, { state: 'suspended', stateReason: reason })
  await scope.audit({ action: 'admission.case-suspended', subject: { type: 'admission_case', id }, orgPath: unit.path, summary: `中止${row.name}的发展工作，原因：${reason}` })
  return { state: 'suspended' }
}

/** Takes a suspended case up again; limits ran on. Throws NOT_FOUND, FORBIDDEN, ADMISSION_OWN_CASE, ADMISSION_NOT_SUSPENDED. */
export const resumeCase = async (scope: Scope, input: ResumeCaseInput): Promise<{ state: 'open' }> => {
  const { id } = resumeCaseInput.parse(input)
  const { row, unit } = await loadCase(scope, id, 'change')
  requireCan(scope.access, 'admission.handle', unit.path)
  if (row.state !== 'suspended') throw conflict('ADMISSION_NOT_SUSPENDED', { name: row.name })
  await updateCase(scope, id, { state: 'open', stateReason: null })
  await scope.audit({ action: 'admission.case-resumed', subject: { type: 'admission_case', id }, orgPath: unit.path, summary: `恢复${row.name}的发展工作` })
  return { state: 'open' }
}
