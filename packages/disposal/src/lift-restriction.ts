import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { endRestriction, findRestriction } from './discipline-store.ts'
import { refuseOwn } from './load-case.ts'
import { disposalSentences, restrictionNames } from './locales/zh-CN.ts'

export const liftRestrictionInput = z.object({ restrictionId: z.uuid(), on: z.iso.date(), reason: z.string().trim().min(2).max(400) })
export type LiftRestrictionInput = z.infer<typeof liftRestrictionInput>

/** Ends a restriction of rights on a day, with its reason. Throws NOT_FOUND, FORBIDDEN (disposal.handle), DISPOSAL_OWN_CASE, DISPOSAL_DATE_ORDER and RESTRICTION_ENDED. */
export const liftRestriction = async (scope: Scope, input: LiftRestrictionInput): Promise<{ restrictionId: string }> => {
  const found = await findRestriction(scope, input.restrictionId)
  if (!found || !can(scope.access, 'disposal.read', found.unitPath)) throw notFound('restriction')
  requireCan(scope.access, 'disposal.handle', found.unitPath)
  refuseOwn(scope, found.memberId)
  if (input.on < found.fromOn) throw new AppError('DISPOSAL_DATE_ORDER', { path: 'on', since: found.fromOn, step: '' })
  if (!(await endRestriction(scope, found.id, { on: input.on, by: scope.actor.accountId, reason: input.reason }))) throw conflict('RESTRICTION_ENDED', {})
  await scope.audit({
    action: 'restriction.lifted', subject: { type: 'restriction', id: found.id }, orgPath: found.unitPath, summary: disposalSentences.lifted(found.memberName, restrictionNames[found.kind] ?? found.kind),
    details: { memberId: found.memberId, on: input.on },
  })
  return { restrictionId: found.id }
}
