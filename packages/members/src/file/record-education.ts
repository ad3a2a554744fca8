import type { Scope } from '@dangjian/db'
import { AppError, today } from '@dangjian/kernel'
import { z } from 'zod'
import { dateSchema, educationSchema } from '../member-schema.ts'
import { touchMember } from '../member-store.ts'
import { insertEducation } from './file-store.ts'
import { manageableMember } from './manageable-member.ts'
import { recordChanges } from './record-changes.ts'

export const recordEducationInput = z.object({
  memberId: z.uuid(),
  level: educationSchema,
  degree: z.enum(['bachelor', 'master', 'doctor']).nullable().default(null),
  school: z.string().trim().min(2).max(60),
  major: z.string().trim().max(60).default(''),
  form: z.enum(['full_time', 'in_service']).default('full_time'),
  startedOn: dateSchema,
  endedOn: dateSchema.nullable().default(null),
})
export type RecordEducationInput = z.infer<typeof recordEducationInput>

/** Adds a school to the file. Throws NOT_FOUND, FORBIDDEN (member.manage), DATE_IN_FUTURE and PERIOD_INVALID. */
export const recordEducation = async (scope: Scope, { memberId, ...record }: RecordEducationInput): Promise<{ id: string }> => {
  const { name, place } = await manageableMember(scope, memberId)
  if (record.startedOn > today(scope.clock)) throw new AppError('DATE_IN_FUTURE', { date: record.startedOn })
  if (record.endedOn !== null && record.endedOn < record.startedOn) throw new AppError('PERIOD_INVALID', { from: record.startedOn, to: record.endedOn })
  const id = await insertEducation(scope, memberId, record)
  await touchMember(scope, memberId)
  await recordChanges(scope, memberId, [{ field: 'educations', before: null, after: record.school }], '登记学历')
  await scope.audit({ action: 'member.education-recorded', subject: { type: 'member', id: memberId }, orgPath: place, summary: `登记${name}的学历：${record.school}`, details: { educationId: id } })
  return { id }
}
