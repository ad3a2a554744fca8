import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, newId, notFound, today } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { insertRestriction } from './discipline-store.ts'
import { refuseOwn } from './load-case.ts'
import { disposalSentences, restrictionNames } from './locales/zh-CN.ts'

/** 留党察看 comes with its 党纪处分; here 留置 and 逮捕 are registered. */
export const restrictRightsInput = z.object({ memberId: z.uuid(), kind: z.enum(['detained', 'arrested']), fromOn: z.iso.date(), basis: z.string().trim().min(2).max(200) })
export type RestrictRightsInput = z.infer<typeof restrictRightsInput>

/** Registers that a member's rights rest because of 留置 or 逮捕 (EL-03, 《基层组织选举工作条例》第五条). Throws NOT_FOUND, FORBIDDEN (disposal.handle), DISPOSAL_OWN_CASE and DISPOSAL_DATE_FUTURE. */
export const restrictRights = async (scope: Scope, input: RestrictRightsInput): Promise<{ restrictionId: string }> => {
  const member = await getMemberBrief(scope, input.memberId)
  if (member.orgUnitId === null) throw notFound('member')
  const unit = await getOrgUnit(scope, member.orgUnitId, 'disposal.read')
  requireCan(scope.access, 'disposal.handle', unit.path)
  refuseOwn(scope, input.memberId)
  if (input.fromOn > today(scope.clock)) throw new AppError('DISPOSAL_DATE_FUTURE', { path: 'fromOn', date: input.fromOn })
  const restrictionId = newId()
  await insertRestriction(scope, {
    id: restrictionId, memberId: member.id, memberName: member.name, orgUnitId: unit.id, kind: input.kind, fromOn: input.fromOn, untilOn: null, basis: input.basis,
    recordedBy: scope.actor.accountId, recordedByName: scope.actor.name, recordedAt: scope.clock.now(),
  })
  await scope.audit({
    action: 'restriction.recorded', subject: { type: 'restriction', id: restrictionId }, orgPath: unit.path, summary: disposalSentences.restricted(member.name, restrictionNames[input.kind] ?? input.kind),
    details: { memberId: member.id, kind: input.kind, fromOn: input.fromOn },
  })
  return { restrictionId }
}
