import type { Scope } from '@dangjian/db'
import { AppError, today } from '@dangjian/kernel'
import { z } from 'zod'
import { dateSchema } from '../member-schema.ts'
import { touchMember } from '../member-store.ts'
import { insertHonour } from './file-store.ts'
import { manageableMember } from './manageable-member.ts'
import { recordChanges } from './record-changes.ts'

export const honourKindSchema = z.enum(['party_commendation', 'title', 'merit', 'citation', 'reward'])
export const honourLevelSchema = z.enum(['national', 'provincial', 'city', 'county', 'unit'])

export const recordHonourInput = z.object({
  memberId: z.uuid(),
  kind: honourKindSchema,
  level: honourLevelSchema,
  title: z.string().trim().min(2).max(80),
  grantedBy: z.string().trim().min(2).max(80),
  grantedOn: dateSchema,
  documentNumber: z.string().trim().max(60).nullable().default(null),
})
export type RecordHonourInput = z.infer<typeof recordHonourInput>

/** Adds an honour or reward to the file. Throws NOT_FOUND, FORBIDDEN (member.manage) and DATE_IN_FUTURE. */
export const recordHonour = async (scope: Scope, { memberId, ...record }: RecordHonourInput): Promise<{ id: string }> => {
  const { name, place } = await manageableMember(scope, memberId)
  if (record.grantedOn > today(scope.clock)) throw new AppError('DATE_IN_FUTURE', { date: record.grantedOn })
  const id = await insertHonour(scope, memberId, record)
  await touchMember(scope, memberId)
  await recordChanges(scope, memberId, [{ field: 'honours', before: null, after: record.title }], '登记荣誉奖励')
  await scope.audit({ action: 'member.honour-recorded', subject: { type: 'member', id: memberId }, orgPath: place, summary: `登记${name}的荣誉奖励：${record.title}`, details: { honourId: id } })
  return { id }
}
