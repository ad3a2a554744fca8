import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addMonthsClamped, AppError, conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { recordChanges } from './file/record-changes.ts'
import { accessPathOf, getReadableMember } from './get-readable-member.ts'
import type { MemberFields, MemberRecord, ServiceFields } from './member.ts'
import { memberProblems } from './member-problems.ts'
import { memberFieldsSchema, policeNumberSchema, policeTypeSchema } from './member-schema.ts'
import { isIdNumberTaken, updateAffiliationGroup, updateMemberRow } from './member-store.ts'
import { requirePlace } from './require-place.ts'
import { probationMonths } from './standing/step-refusal.ts'

// No defaults here: a field that is not given stays as it is.
const { name, gender, birthDate, idNumber, ethnicity, education, category, status, joinedOn } = memberFieldsSchema.shape
/** Fields that a correction may change, each with what it must be by itself. */
export const memberChangeSchema = z
  .object({
    name, gender, birthDate, idNumber, ethnicity, education, category, status, joinedOn,
    phone: memberFieldsSchema.shape.phone.unwrap(),
    formalOn: memberFieldsSchema.shape.formalOn.unwrap(),
    jobTitle: memberFieldsSchema.shape.jobTitle.unwrap(),
    partyAffairs: memberFieldsSchema.shape.partyAffairs.unwrap(),
    policeNumber: policeNumberSchema.nullable(),
    policeType: policeTypeSchema.nullable(),
    workUnitId: z.uuid().nullable(),
    groupId: z.uuid().nullable(),
  })
  .partial()

/** `version` is the one that was read: a record that changed since is not overwritten. `reason` stands in the history of the file. */
export const updateMemberInput = z.object({ id: z.uuid(), version: z.number().int().positive(), change: memberChangeSchema, reason: z.string().trim().max(200).optional() })
export type UpdateMemberInput = z.infer<typeof updateMemberInput>

const given = <T>(values: Record<string, unknown>, keys: readonly string[]): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== undefined && keys.includes(key))) as Partial<T>

const serviceKeys = ['policeNumber', 'policeType', 'workUnitId'] as const

/** Everything recorded of a member in the clear, protected fields too; access and the trace are for the caller. */
export const openMember = (scope: Scope, member: MemberRecord): MemberFields & ServiceFields => ({
  name: member.name, gender: member.gender, birthDate: member.birthDate, ethnicity: member.ethnicity, education: member.education, category: member.category,
  status: member.status, joinedOn: member.joinedOn, formalOn: member.formalOn, jobTitle: member.jobTitle, partyAffairs: member.partyAffairs,
  idNumber: scope.fields.open(member.idNumberSealed),
  phone: member.phoneSealed === null ? null : scope.fields.open(member.phoneSealed),
  policeNumber: member.policeNumberSealed === null ? null : scope.fields.open(member.policeNumberSealed),
  policeType: member.policeType,
  workUnitId: member.workUnitId,
})

const serviceOf = ({ policeNumber, policeType, workUnitId }: ServiceFields): ServiceFields => ({ policeNumber, policeType, workUnitId })

/** A wrong record may be put right, but nobody becomes formal by a correction before the year of probation is over (《中国共产党章程》第七条). */
const requireLawfulStatus = (before: MemberRecord, after: MemberFields): void => {
  if (before.status === after.status || after.status !== 'formal') return
  const earliest = addMonthsClamped(after.joinedOn, probationMonths)
  if (after.formalOn === null || after.formalOn < earliest) throw new AppError('STANDING_TOO_EARLY', { earliest, citation: '《中国共产党章程》第七条' })
}

/**
 * Changes a member's recorded fields and writes down what became of each. Throws NOT_FOUND, FORBIDDEN (member.manage), MEMBER_GONE for somebody who left, MEMBER_CHANGED when
 * somebody else was faster, MEMBER_EXISTS for an identity number of another member, GROUP_UNFIT, STANDING_TOO_EARLY, and the first code of `memberProblems`.
 */
export const updateMember = async (scope: Scope, input: UpdateMemberInput): Promise<{ id: string; version: number }> => {
  const before = await getReadableMember(scope, input.id)
  requireCan(scope.access, 'member.manage', accessPathOf(before))
  if (before.version !== input.version) throw conflict('MEMBER_CHANGED', { version: before.version })
  if (before.state === 'exited') throw conflict('MEMBER_GONE', {})
  const { groupId, ...change } = input.change
  const [old, service] = [openMember(scope, before), given<ServiceFields>(change, serviceKeys)]
  const basic = given<MemberFields>(change, Object.keys(change).filter((key) => !serviceKeys.some((known) => known === key)))
  const after = { ...old, ...basic, ...service }
  const { policeNumber: _number, policeType: _type, workUnitId: _unit, ...fields } = after
  const [problem] = memberProblems(fields, today(scope.clock))
  if (problem) throw new AppError(problem.code, problem.details)
  requireLawfulStatus(before, fields)
  if (basic.idNumber !== undefined && (await isIdNumberTaken(scope, basic.idNumber, before.id))) throw conflict('MEMBER_EXISTS')
  const version = await updateMemberRow(scope, before.id, input.version, fields, serviceOf(after))
  if (version === undefined) throw conflict('MEMBER_CHANGED', { version: before.version + 1 })
  if (groupId !== undefined && before.affiliationId !== null && before.orgUnitId !== null) {
    await requirePlace(scope, before.orgUnitId, groupId)
    await updateAffiliationGroup(scope, before.affiliationId, groupId)
  }
  // Names of the fields only: the trail holds no protected value.
  const named = [...Object.keys({ ...basic, ...service }), ...(groupId === undefined ? [] : ['groupId'])]
  const reason = input.reason === undefined || input.reason === '' ? '更正登记信息' : input.reason
  await scope.audit({
    action: 'member.updated', subject: { type: 'member', id: before.id }, orgPath: accessPathOf(before), summary: `更正党员${fields.name}的登记信息，事由：${reason}`,
    details: { fields: named, version },
  })
  const keys = Object.keys({ ...basic, ...service }) as Array<keyof typeof after>
  const moved = groupId !== undefined && groupId !== before.groupId ? [{ field: 'group', before: before.groupId, after: groupId }] : []
  await recordChanges(scope, before.id, [...keys.map((field) => ({ field, before: old[field], after: after[field] })), ...moved], reason)
  return { id: before.id, version }
}
