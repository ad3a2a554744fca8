import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import type { z } from 'zod'
import { updateCase } from './case-store.ts'
import { settleObjectionInput } from './contract/inputs.ts'
import { loadForHandling } from './load-case.ts'
import { endPublicity, selectObjection, selectPublicity, settleObjectionRow } from './publicity-store.ts'
import { dayOf } from './take-admission-step.ts'

export type SettleObjectionInput = z.input<typeof settleObjectionInput>

/**
 * Settles an objection with its finding. One that is upheld stops the publicity and suspends the case. Throws NOT_FOUND, as `loadForHandling`, ADMISSION_SAME_PERSON when
 * the one who took it down alone settles it, ADMISSION_OBJECTION_SETTLED.
 */
export const settleObjection = async (scope: Scope, input: SettleObjectionInput): Promise<{ state: 'upheld' | 'rejected' }> => {
  const { objectionId, outcome, finding } = settleObjectionInput.parse(input)
  const objection = await selectObjection(scope, objectionId)
  const publicity = objection ? await selectPublicity(scope, objection.publicityId) : undefined
  if (!objection || !publicity) throw notFound('admissionObjection')
  const { row, unit } = await loadForHandling(scope, publicity.caseId)
  if (objection.recordedBy !== null && objection.recordedBy === scope.actor.accountId) throw new AppError('ADMISSION_SAME_PERSON', { step: '公示反映登记', decision: '公示反映核查' }, 403)
  if (!(await settleObjectionRow(scope, objectionId, outcome, scope.fields.seal(finding)))) throw conflict('ADMISSION_OBJECTION_SETTLED', {})
  if (outcome === 'upheld') {
    await endPublicity(scope, publicity.id, 'stopped', dayOf(scope, undefined))
    await updateCase(scope, row.id, { state: 'suspended', stateReason: '公示反映核查属实' })
  }
  await scope.audit({
    action: 'admission.objection-settled', subject: { type: 'admission_case', id: row.id }, orgPath: unit.path, summary: `${row.name}公示反映核查${outcome === 'upheld' ? '属实，停止公示' : '不属实'}`, details: { objectionId, outcome },
  })
  return { state: outcome }
}
