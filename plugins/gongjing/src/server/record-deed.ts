import { requireCan } from '@dangjian/contracts'
import { addDays, AppError, newId, periodOf, today } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { recordedLine } from '../locales/server.zh-CN.ts'
import { insertDeed } from './deed-store.ts'
import { deedKinds } from './tables.ts'

export const recordDeedInput = z.object({
  memberId: z.uuid(),
  kind: z.enum(deedKinds),
  title: z.string().trim().min(2).max(80),
  evidence: z.string().trim().min(2).max(300),
  grade: z.number().int().min(1).max(4),
  occurredOn: z.iso.date(),
})

/**
 * Records a deed and the fact that follows from it. Throws DEED_TOO_LATE beyond the days of the setting, DEED_IN_FUTURE, OWN_DEED,
 * DEED_REPEATED, FORBIDDEN and NOT_FOUND.
 */
export const recordDeed = async (scope: PluginScope<{ entryDays: number }>, input: z.output<typeof recordDeedInput>): Promise<{ id: string }> => {
  const member = await scope.core.members.get(input.memberId)
  const unit = await scope.core.org.get(member.orgUnitId)
  requireCan(scope.access, 'gongjing:deed.record', unit.path)
  if (scope.actor.memberId === member.id) throw new AppError('OWN_DEED', {}, 409)
  const now = today(scope.clock)
  const days = scope.settings.entryDays
  if (input.occurredOn > now) throw new AppError('DEED_IN_FUTURE', { occurredOn: input.occurredOn, today: now }, 422)
  if (input.occurredOn < addDays(now, -days)) throw new AppError('DEED_TOO_LATE', { days, occurredOn: input.occurredOn, earliest: addDays(now, -days) }, 422)
  const id = newId()
  const isNew = await insertDeed(scope, { ...input, id, memberName: member.name, orgUnitId: unit.id, orgPath: unit.path })
  if (!isNew) throw new AppError('DEED_REPEATED', { member: member.name, title: input.title, occurredOn: input.occurredOn }, 409)
  await scope.core.facts.record([
    {
      key: `gongjing.deed:${id}`,
      kind: `gongjing.${input.kind}`,
      period: periodOf(input.occurredOn, 'month'),
      subjectId: member.id,
      orgUnitId: unit.id,
      occurredOn: input.occurredOn,
      quantity: input.grade,
      unit: 'grade',
      title: input.title,
      source: { type: 'gongjing.deed', id },
    },
  ])
  await scope.audit({
    action: 'gongjing.deed-recorded',
    subject: { type: 'gongjing.deed', id },
    summary: recordedLine(member.name, input.title),
    orgPath: unit.path,
    details: { memberId: member.id, kind: input.kind, grade: input.grade },
  })
  await scope.emit('gongjing.deed-recorded', { deedId: id, memberId: member.id })
  return { id }
}
