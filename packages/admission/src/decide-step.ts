import type { Scope } from '@dangjian/db'
import type { z } from 'zod'
import { carryOut } from './carry-out.ts'
import { decideStepInput } from './contract/inputs.ts'
import { requireDifferentPerson } from './different-person.ts'
import { loadForApproval } from './load-case.ts'
import { nextStepOf } from './next-step.ts'
import { quotaNotices } from './quota-notices.ts'
import type { RecordedStep } from './record-step.ts'
import { dayOf, takeAdmissionStep } from './take-admission-step.ts'

export type DecideStepInput = z.input<typeof decideStepInput>

/**
 * Records what the superior organization decides or files: 4, 8, 13, 16b, 17, 18, 23b, 24. Only the 党委 above the branch approves (DEV-A1, DEV-A2), and never by who
 * recorded what is decided upon. Throws NOT_FOUND, FORBIDDEN (admission.approve at the committee), ADMISSION_NO_COMMITTEE, ADMISSION_OWN_CASE, ADMISSION_SAME_PERSON,
 * ADMISSION_CASE_SUSPENDED, ADMISSION_CASE_CLOSED, as `takeAdmissionStep` and `carryOut`.
 */
export const decideStep = async (scope: Scope, input: DecideStepInput): Promise<RecordedStep> => {
  const { id, step, ...rest } = decideStepInput.parse(input)
  const loaded = await loadForApproval(scope, id)
  requireDifferentPerson(scope, loaded, step.kind)
  const notices = step.kind === 'approval' && step.decision === 'approved' ? await quotaNotices(scope, loaded) : []
  const taken = await takeAdmissionStep(scope, loaded, { ...rest, data: step, notices })
  const memberId = await carryOut(scope, loaded, step, taken, rest.documentNumber)
  return { recordId: taken.recordId, verdicts: taken.verdicts, next: nextStepOf(taken.facts, dayOf(scope, undefined), loaded.basis), memberId }
}
