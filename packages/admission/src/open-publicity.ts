import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, type LocalDate } from '@dangjian/kernel'
import { isStepDone, judgeAdmissionStep, publicityDays, publicityEnd } from '@dangjian/regulations'
import type { z } from 'zod'
import { openPublicityInput } from './contract/inputs.ts'
import { loadForHandling } from './load-case.ts'
import { admissionNotes } from './locales/zh-CN.ts'
import { insertPublicity } from './publicity-store.ts'
import { stepName } from './render-step.ts'
import { dayOf, unlawful } from './take-admission-step.ts'

export type OpenPublicityInput = z.input<typeof openPublicityInput>

/**
 * Begins a publicity; its last day is reckoned by the holiday calendar, the first day counts when it is worked, and is provisional where a year has none yet (DEVB-07:
 * 5 working days; rules.md 1.7). Throws as `loadForHandling`, ADMISSION_STEP_STANDS, ADMISSION_STEP_UNLAWFUL (12 months of cultivation), ADMISSION_PUBLICITY_SHORT for
 * fewer days than asked, ADMISSION_PUBLICITY_OPEN, ADMISSION_DATE_IN_FUTURE.
 */
export const openPublicity = async (scope: Scope, input: OpenPublicityInput): Promise<{ publicityId: string; endsOn: LocalDate; isProvisional: boolean }> => {
  const { id, kind, place, workingDays, ...rest } = openPublicityInput.parse(input)
  const { row, unit, facts, basis } = await loadForHandling(scope, id)
  const key = `${kind}_publicity` as const
  const startsOn = dayOf(scope, rest.startsOn)
  if (isStepDone(facts, key) || isStepDone(facts, kind === 'candidate' ? 'candidate' : 'conversion_meeting')) {
    throw conflict('ADMISSION_STEP_STANDS', { step: stepName(key).name, name: row.name, onDate: '' })
  }
  const refused = judgeAdmissionStep(facts, { key, onDate: startsOn }, basis).find(({ effect }) => effect === 'blocks')
  if (refused) throw unlawful(refused, key)
  const least = publicityDays(kind, startsOn, basis)
  if (workingDays !== undefined && workingDays < least) throw new AppError('ADMISSION_PUBLICITY_SHORT', { least, asked: workingDays })
  const days = workingDays ?? least
  const { endsOn, isProvisional } = publicityEnd(startsOn, days, basis)
  const publicityId = newId()
  const inserted = await insertPublicity(scope, {
    id: publicityId, caseId: id, kind, state: 'open', startsOn, endsOn, workingDays: days, isProvisional: isProvisional ? 1 : 0, place: place ?? admissionNotes.publicityPlace,
  })
  if (!inserted) throw conflict('ADMISSION_PUBLICITY_OPEN', { name: row.name })
  await scope.audit({
    action: 'admission.publicity-opened', subject: { type: 'admission_case', id }, orgPath: unit.path, summary: `${row.name}${stepName(key).name}，${startsOn}至${endsOn}`, details: { publicityId, kind, startsOn, endsOn, isProvisional },
  })
  return { publicityId, endsOn, isProvisional }
}
