import type { Scope } from '@dangjian/db'
import { conflict, newId } from '@dangjian/kernel'
import { isStepDone } from '@dangjian/regulations'
import type { z } from 'zod'
import { requestOverrideInput } from './contract/inputs.ts'
import { loadForHandling } from './load-case.ts'
import { insertOverride } from './override-store.ts'
import { stepName } from './render-step.ts'

export type RequestOverrideInput = z.input<typeof requestOverrideInput>

/** Asks that a step may be taken against a figure from which the rules know exceptions, with the reason. Throws as `loadForHandling`, ADMISSION_STEP_STANDS, ADMISSION_OVERRIDE_OPEN. */
export const requestOverride = async (scope: Scope, input: RequestOverrideInput): Promise<{ overrideId: string }> => {
  const { id, step, reason } = requestOverrideInput.parse(input)
  const { row, unit, facts } = await loadForHandling(scope, id)
  const { name } = stepName(step)
  if (isStepDone(facts, step)) throw conflict('ADMISSION_STEP_STANDS', { step: name, name: row.name, onDate: '' })
  const overrideId = newId()
  if (!(await insertOverride(scope, { id: overrideId, caseId: id, step, reason }))) throw conflict('ADMISSION_OVERRIDE_OPEN', { step: name })
  await scope.audit({ action: 'admission.override-requested', subject: { type: 'admission_case', id }, orgPath: unit.path, summary: `申请${row.name}“${name}”特办，理由：${reason}`, details: { overrideId, step } })
  return { overrideId }
}
