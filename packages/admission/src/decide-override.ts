import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import type { z } from 'zod'
import { decideOverrideInput } from './contract/inputs.ts'
import { loadForApproval } from './load-case.ts'
import { moveOverride, selectOverride } from './override-store.ts'
import { stepName } from './render-step.ts'

export type DecideOverrideInput = z.input<typeof decideOverrideInput>

/** Decides on an override, never by who asked for it. Throws NOT_FOUND, as `loadForApproval`, ADMISSION_SAME_PERSON, ADMISSION_OVERRIDE_DECIDED. */
export const decideOverride = async (scope: Scope, input: DecideOverrideInput): Promise<{ state: 'approved' | 'refused' }> => {
  const { overrideId, decision, reason } = decideOverrideInput.parse(input)
  const override = await selectOverride(scope, overrideId)
  if (!override) throw notFound('admissionOverride')
  const { row, unit } = await loadForApproval(scope, override.caseId)
  const { name } = stepName(override.step)
  if (override.requestedBy !== null && override.requestedBy === scope.actor.accountId) throw new AppError('ADMISSION_SAME_PERSON', { step: '特办申请', decision: '特办审批' }, 403)
  const moved = await moveOverride(scope, overrideId, 'requested', {
    state: decision, decidedBy: scope.actor.accountId, decidedByName: scope.actor.name, decidedAt: scope.clock.now(), decisionReason: reason,
  })
  if (!moved) throw conflict('ADMISSION_OVERRIDE_DECIDED', { step: name })
  await scope.audit({
    action: 'admission.override-decided', subject: { type: 'admission_case', id: row.id }, orgPath: unit.path, summary: `${decision === 'approved' ? '批准' : '不批准'}${row.name}“${name}”特办，理由：${reason}`, details: { overrideId, decision },
  })
  return { state: decision }
}
