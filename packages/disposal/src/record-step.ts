import type { Scope } from '@dangjian/db'
import { conflict, newId, today, type LocalDate } from '@dangjian/kernel'
import { advanceCase, insertStep, listSteps, type CaseChange, type CaseRecord, type StepRow } from './case-store.ts'
import { disposalSentences, kindNames, stepNames } from './locales/zh-CN.ts'
import type { EndKey, StepKey } from './procedure.ts'
import { refuseStep } from './step-refusal.ts'

/** A step as it is to be written. */
export interface NewStep {
  readonly step: StepKey | EndKey
  readonly on: LocalDate
  readonly body?: Record<string, string | number | boolean | null>
  readonly note?: string | undefined
  readonly change?: CaseChange
}

/** Writes a step that was judged before: version, row, audit. Throws DISPOSAL_CHANGED when somebody else was faster. */
export const writeStep = async (scope: Scope, found: CaseRecord, position: number, step: NewStep): Promise<void> => {
  if (!(await advanceCase(scope, found, step.change ?? {}))) throw conflict('DISPOSAL_CHANGED', {})
  await insertStep(scope, {
    id: newId(), caseId: found.id, position, step: step.step, happenedOn: step.on, body: step.body ?? {}, noteSealed: step.note ? scope.fields.seal(step.note) : null,
    recordedBy: scope.actor.accountId, recordedByName: scope.actor.name, recordedAt: scope.clock.now(),
  })
  await scope.audit({
    action: `disposal.${step.step.replaceAll('_', '-')}`, subject: { type: 'disposal', id: found.id }, orgPath: found.unitPath,
    summary: disposalSentences.step(found.memberName, kindNames[found.kind] ?? found.kind, stepNames[step.step] ?? step.step), details: { on: step.on, memberId: found.memberId, ...step.body },
  })
  await scope.emit('disposal.step-recorded', { caseId: found.id, memberId: found.memberId, step: step.step })
}

/** Judges a step against the procedure (`refuseStep`) and then lets `make` say what is written. */
export const recordStep = async (scope: Scope, found: CaseRecord, key: StepKey, on: LocalDate, make: (steps: readonly StepRow[]) => Promise<Omit<NewStep, 'step' | 'on'>>): Promise<{ caseId: string }> => {
  const steps = await listSteps(scope, [found.id])
  refuseStep(found, steps, key, on, today(scope.clock))
  await writeStep(scope, found, steps.length + 1, { step: key, on, ...(await make(steps)) })
  return { caseId: found.id }
}
