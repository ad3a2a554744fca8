import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound, type LocalDate } from '@dangjian/kernel'
import { renderVerdict, reviewerDiffers } from '@dangjian/regulations'
import { advanceAppeal, findAppeal, insertAppealStep, listAppealSteps, type AppealRecord, type AppealRow, type AppealStepRow } from './appeal-store.ts'
import { disputedMatter } from './appeal-target.ts'
import { refuseOwn } from './load-case.ts'

/** An appeal for its handlers: NOT_FOUND outside the subtree of appeal.read, FORBIDDEN without the permission, DISPOSAL_OWN_CASE for the person. */
export const loadAppeal = async (scope: Scope, id: string, permission: 'appeal.read' | 'appeal.handle'): Promise<AppealRecord> => {
  const found = await findAppeal(scope, id)
  if (!found || !can(scope.access, 'appeal.read', found.unitPath)) throw notFound('appeal')
  requireCan(scope.access, permission, found.unitPath)
  refuseOwn(scope, found.memberId)
  return found
}

/** Throws APPEAL_CLOSED for an appeal that was decided or withdrawn. */
export const refuseClosed = (found: AppealRow): void => {
  if (found.status === 'decided' || found.status === 'withdrawn') throw conflict('APPEAL_CLOSED', {})
}

/** RG-03, 《监督执纪工作规则》第五十九条: throws APPEAL_SAME_HANDS when this account recorded any step of the disputed matter. */
export const requireOtherHands = async (scope: Scope, found: AppealRow): Promise<void> => {
  const matter = await disputedMatter(scope, found.memberId, found.target, found.targetId)
  const verdict = reviewerDiffers(scope.actor.accountId, matter?.handlers ?? [])
  if (verdict.outcome !== 'fail') return
  const { why, next, citation } = renderVerdict(verdict)
  throw new AppError('APPEAL_SAME_HANDS', { why, next, citation }, 403)
}

/** A step of an appeal as it is to be written. */
export interface NewAppealStep {
  readonly step: AppealStepRow['step']
  readonly on: LocalDate
  readonly body?: AppealStepRow['body']
  readonly note?: string | undefined
  readonly change: Partial<Pick<AppealRow, 'status' | 'decision' | 'decidedOn'>>
  readonly summary: string
}

/** Writes a step with its audit. Throws APPEAL_CHANGED when somebody else was faster. */
export const writeAppealStep = async (scope: Scope, found: AppealRecord, step: NewAppealStep): Promise<void> => {
  const steps = await listAppealSteps(scope, found.id)
  if (!(await advanceAppeal(scope, found, step.change))) throw conflict('APPEAL_CHANGED', {})
  await insertAppealStep(scope, {
    id: newId(), appealId: found.id, position: steps.length + 1, step: step.step, happenedOn: step.on, body: step.body ?? {}, noteSealed: step.note ? scope.fields.seal(step.note) : null,
    recordedBy: scope.actor.accountId, recordedByName: scope.actor.name, recordedAt: scope.clock.now(),
  })
  await scope.audit({ action: `appeal.${step.step}`, subject: { type: 'appeal', id: found.id }, orgPath: found.unitPath, summary: step.summary, details: { memberId: found.memberId, ...step.body } })
  await scope.emit('appeal.step-recorded', { appealId: found.id, memberId: found.memberId, step: step.step })
}
