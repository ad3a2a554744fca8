import type { Scope } from '@dangjian/db'
import { conflict, newId, notFound } from '@dangjian/kernel'
import type { z } from 'zod'
import { recordObjectionInput } from './contract/inputs.ts'
import { loadForHandling } from './load-case.ts'
import { insertObjection, selectPublicity } from './publicity-store.ts'
import { dayOf } from './take-admission-step.ts'

export type RecordObjectionInput = z.input<typeof recordObjectionInput>

/** Records what was said during a publicity; the publicity cannot end before it is settled. Throws NOT_FOUND, as `loadForHandling`, ADMISSION_PUBLICITY_CLOSED, ADMISSION_DATE_IN_FUTURE. */
export const recordObjection = async (scope: Scope, input: RecordObjectionInput): Promise<{ objectionId: string }> => {
  const { publicityId, receivedOn, content } = recordObjectionInput.parse(input)
  const found = await selectPublicity(scope, publicityId)
  if (!found) throw notFound('admissionPublicity')
  const { row, unit, publicities } = await loadForHandling(scope, found.caseId)
  if (publicities.find(({ id }) => id === publicityId)?.state !== 'open') throw conflict('ADMISSION_PUBLICITY_CLOSED', {})
  const objectionId = newId()
  await insertObjection(scope, { id: objectionId, publicityId, receivedOn: dayOf(scope, receivedOn), contentSealed: scope.fields.seal(content), state: 'open' })
  await scope.audit({ action: 'admission.objection-recorded', subject: { type: 'admission_case', id: row.id }, orgPath: unit.path, summary: `登记${row.name}公示期间的反映1件`, details: { publicityId, objectionId } })
  return { objectionId }
}
