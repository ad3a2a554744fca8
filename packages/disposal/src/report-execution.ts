import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { findAction, markAction } from './discipline-store.ts'
import { refuseOwn } from './load-case.ts'
import { disposalSentences } from './locales/zh-CN.ts'

export const reportExecutionInput = z.object({ actionId: z.uuid(), on: z.iso.date() })
export type ReportExecutionInput = z.infer<typeof reportExecutionInput>

/** Records the day on which the execution of a 处分 was reported (RG-04, only a reminder). Throws NOT_FOUND, FORBIDDEN (disposal.handle), DISPOSAL_OWN_CASE, DISPOSAL_DATE_FUTURE, DISPOSAL_DATE_ORDER, DISCIPLINE_REPORTED. */
export const reportExecution = async (scope: Scope, input: ReportExecutionInput): Promise<{ actionId: string }> => {
  const action = await findAction(scope, input.actionId)
  if (!action || !can(scope.access, 'disposal.read', action.unitPath)) throw notFound('discipline')
  requireCan(scope.access, 'disposal.handle', action.unitPath)
  refuseOwn(scope, action.memberId)
  if (input.on > today(scope.clock)) throw new AppError('DISPOSAL_DATE_FUTURE', { path: 'on', date: input.on })
  if (input.on < action.decidedOn) throw new AppError('DISPOSAL_DATE_ORDER', { path: 'on', since: action.decidedOn, step: '' })
  if (!(await markAction(scope, action.id, { executionReportedOn: input.on, executionReportedBy: scope.actor.accountId }))) throw conflict('DISCIPLINE_REPORTED', {})
  await scope.audit({ action: 'discipline.execution-reported', subject: { type: 'discipline', id: action.id }, orgPath: action.unitPath, summary: disposalSentences.execution(action.memberName), details: { on: input.on } })
  return { actionId: action.id }
}
