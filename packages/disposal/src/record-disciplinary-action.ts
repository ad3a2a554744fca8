import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound, today } from '@dangjian/kernel'
import { exitMember, getMemberBrief } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { insertAction, insertRestriction } from './discipline-store.ts'
import { factKeyOf } from './fact-key.ts'
import { refuseOwn } from './load-case.ts'
import { disciplineNames, disposalSentences } from './locales/zh-CN.ts'
import { documentSchema } from './step-fields.ts'

export const recordDisciplinaryActionInput = z.object({
  memberId: z.uuid(),
  kind: z.enum(['warning', 'serious_warning', 'removed_from_posts', 'probation', 'expelled']),
  decidedOn: z.iso.date(),
  decidedByOrgan: z.string().trim().min(2).max(100),
  documentNumber: documentSchema,
  factReference: z.string().trim().min(2).max(80),
  probationUntil: z.iso.date().optional(),
})
export type RecordDisciplinaryActionInput = z.infer<typeof recordDisciplinaryActionInput>

/**
 * Registers a 党纪处分 that was decided elsewhere, with the reference of its fact (DIS-02). 留党察看 restricts the vote until its end (EL-03); 开除党籍 ends the
 * membership and needs disposal.approve. Throws NOT_FOUND, FORBIDDEN (disposal.handle), DISPOSAL_OWN_CASE, DISPOSAL_DATE_FUTURE, DISCIPLINE_END_MISSING,
 * DISCIPLINE_RECORDED for a document that is registered.
 */
export const recordDisciplinaryAction = async (scope: Scope, input: RecordDisciplinaryActionInput): Promise<{ actionId: string }> => {
  const member = await getMemberBrief(scope, input.memberId)
  if (member.orgUnitId === null) throw notFound('member')
  const unit = await getOrgUnit(scope, member.orgUnitId, 'disposal.read')
  requireCan(scope.access, input.kind === 'expelled' ? 'disposal.approve' : 'disposal.handle', unit.path)
  refuseOwn(scope, input.memberId)
  const { memberId, kind, decidedOn, documentNumber } = input
  if (decidedOn > today(scope.clock)) throw new AppError('DISPOSAL_DATE_FUTURE', { path: 'decidedOn', date: decidedOn })
  const probationUntil = input.kind === 'probation' ? (input.probationUntil ?? null) : null
  if (kind === 'probation' && (probationUntil === null || probationUntil <= decidedOn)) throw new AppError('DISCIPLINE_END_MISSING', { path: 'probationUntil' })
  const actionId = newId()
  const common = { memberId, memberName: member.name, orgUnitId: unit.id, recordedBy: scope.actor.accountId, recordedByName: scope.actor.name, recordedAt: scope.clock.now() }
  const isNew = await insertAction(scope, {
    ...common, id: actionId, kind, decidedOn, decidedByOrgan: input.decidedByOrgan, documentNumber, factReference: input.factReference, factKey: factKeyOf(input.factReference), probationUntil,
  })
  if (!isNew) throw conflict('DISCIPLINE_RECORDED', { documentNumber })
  if (kind === 'probation') await insertRestriction(scope, { ...common, id: newId(), kind: 'probation_within_party', fromOn: decidedOn, untilOn: probationUntil, basis: documentNumber, actionId })
  await scope.audit({
    action: 'discipline.recorded', subject: { type: 'discipline', id: actionId }, orgPath: unit.path, summary: disposalSentences.discipline(member.name, disciplineNames[kind] ?? kind),
    details: { memberId, kind, documentNumber },
  })
  if (kind === 'expelled') await exitMember(scope, { memberId, exitKind: 'expelled', on: decidedOn, reason: disciplineNames['expelled'] ?? '', documentNumber })
  return { actionId }
}
