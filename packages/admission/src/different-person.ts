import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import type { AdmissionStepKey } from '@dangjian/regulations'
import type { LoadedCase } from './load-case.ts'
import { stepName } from './render-step.ts'

/** What each act of the superior organization decides upon. */
const decidesUpon: Partial<Record<AdmissionStepKey, readonly AdmissionStepKey[]>> = {
  activist_filing: ['activist'],
  candidate_filing: ['candidate'],
  pre_review: ['committee_review'],
  party_group_decision: ['admission_meeting', 'committee_talk'],
  approval: ['admission_meeting', 'committee_talk'],
  approval_filing: ['admission_meeting'],
  conversion_party_group: ['conversion_meeting'],
  conversion_approval: ['conversion_meeting'],
}

/** Who recorded or corrected a step does not decide upon it. Throws ADMISSION_SAME_PERSON. */
export const requireDifferentPerson = (scope: Scope, { effective }: LoadedCase, key: AdmissionStepKey): void => {
  const upon = decidesUpon[key] ?? []
  const own = effective.findLast((step) => upon.includes(step.step) && scope.actor.accountId !== null && step.recordedByAll.includes(scope.actor.accountId))
  if (own) throw new AppError('ADMISSION_SAME_PERSON', { step: stepName(own.step).name, decision: stepName(key).name }, 403)
}

/** Who decided upon a step does not change it afterwards. Throws ADMISSION_SAME_PERSON. */
export const requireNotDecider = (scope: Scope, { effective }: LoadedCase, key: AdmissionStepKey): void => {
  const { accountId } = scope.actor
  const own = effective.find((step) => decidesUpon[step.step]?.includes(key) && accountId !== null && step.recordedByAll.includes(accountId))
  if (own) throw new AppError('ADMISSION_SAME_PERSON', { step: stepName(own.step).name, decision: stepName(key).name }, 403)
}
