import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { findHeldMeeting } from '@dangjian/life'
import type { z } from 'zod'
import { bindBallot } from './bound-ballot.ts'
import { carryOut } from './carry-out.ts'
import { recordStepInput } from './contract/inputs.ts'
import type { BranchStepData } from './contract/step-data.ts'
import type { NextStep, StepVerdict } from './contract/views.ts'
import { loadForHandling, type LoadedCase } from './load-case.ts'
import { nextStepOf } from './next-step.ts'
import { requireCaseBranch } from './open-case.ts'
import { dayOf, takeAdmissionStep } from './take-admission-step.ts'

export type RecordStepInput = z.input<typeof recordStepInput>

/** What a recorded step answers. */
export interface RecordedStep {
  readonly recordId: string
  readonly verdicts: readonly StepVerdict[]
  readonly next: NextStep | null
  readonly memberId: string | null
}

/** A meeting named as evidence of a ballot is one on record, of this branch and of that day. Throws ADMISSION_MEETING_UNFIT. */
const requireMeeting = async (scope: Scope, { unit }: LoadedCase, step: BranchStepData, onDate: string): Promise<void> => {
  if ((step.kind !== 'admission_meeting' && step.kind !== 'conversion_meeting') || step.ballot.meetingId === undefined) return
  const meeting = await findHeldMeeting(scope, step.ballot.meetingId)
  if (!meeting || meeting.orgPath !== unit.path || meeting.heldOn !== onDate) throw new AppError('ADMISSION_MEETING_UNFIT', { name: unit.name, date: onDate })
}

/**
 * Records a step that the branch takes, on the day it was taken. Throws NOT_FOUND, FORBIDDEN (admission.handle), ADMISSION_OWN_CASE, ADMISSION_CASE_SUSPENDED,
 * ADMISSION_CASE_CLOSED, ADMISSION_MEETING_UNFIT, as `bindBallot`, `takeAdmissionStep` and `carryOut`.
 */
export const recordStep = async (scope: Scope, input: RecordStepInput): Promise<RecordedStep> => {
  const { id, step: asked, ...rest } = recordStepInput.parse(input)
  const loaded = await loadForHandling(scope, id)
  const onDate = dayOf(scope, rest.onDate)
  const step = await bindBallot(scope, loaded, asked, onDate)
  await requireMeeting(scope, loaded, step, onDate)
  if (step.kind === 'placement') await requireCaseBranch(scope, loaded.unit.id, step.groupId)
  const group = step.kind === 'placement' && step.groupId !== null ? await getOrgUnit(scope, step.groupId) : undefined
  const taken = await takeAdmissionStep(scope, loaded, { ...rest, onDate, data: step, groupName: group?.shortName })
  const memberId = await carryOut(scope, loaded, step, taken)
  return { recordId: taken.recordId, verdicts: taken.verdicts, next: nextStepOf(taken.facts, dayOf(scope, undefined), loaded.basis), memberId }
}
