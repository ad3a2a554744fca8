import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { judgeAdmissionStep } from '@dangjian/regulations'
import type { z } from 'zod'
import { closePublicityInput } from './contract/inputs.ts'
import { loadForHandling } from './load-case.ts'
import { endPublicity, selectPublicity } from './publicity-store.ts'
import { dayOf, takeAdmissionStep, unlawful } from './take-admission-step.ts'

export type ClosePublicityInput = z.input<typeof closePublicityInput>

/**
 * Records the end of a publicity, from the day after its last one and with every objection settled: step 7b or 22b. Throws NOT_FOUND, as `loadForHandling`,
 * ADMISSION_PUBLICITY_CLOSED, ADMISSION_STEP_UNLAWFUL, ADMISSION_REASON_REQUIRED.
 */
export const closePublicity = async (scope: Scope, input: ClosePublicityInput): Promise<{ recordId: string }> => {
  const { publicityId, reason, ...rest } = closePublicityInput.parse(input)
  const found = await selectPublicity(scope, publicityId)
  if (!found) throw notFound('admissionPublicity')
  const loaded = await loadForHandling(scope, found.caseId)
  // Read again under the case's lock: of two that close it one finds it closed.
  const publicity = loaded.publicities.find(({ id }) => id === publicityId)
  if (publicity?.state !== 'open') throw conflict('ADMISSION_PUBLICITY_CLOSED', {})
  const { kind, startsOn, endsOn } = publicity
  const key = `${kind}_publicity` as const
  const onDate = dayOf(scope, rest.onDate)
  const openObjections = loaded.facts.openPublicity?.openObjections ?? 0
  const refused = judgeAdmissionStep(loaded.facts, { key, onDate, publicity: { startsOn, endsOn, openObjections } }, loaded.basis).find(({ effect }) => effect === 'blocks')
  if (refused) throw unlawful(refused, key)
  await endPublicity(scope, publicityId, 'closed', onDate)
  const { recordId } = await takeAdmissionStep(scope, loaded, { data: { kind: key, publicityId, startsOn, endsOn }, onDate, reason })
  return { recordId }
}
