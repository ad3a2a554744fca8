import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { accessPathOf, getReadableMember } from './get-readable-member.ts'
import type { MemberFields } from './member.ts'
import { memberProblems } from './member-problems.ts'
import { memberFieldsSchema } from './member-schema.ts'
import { isIdNumberTaken, updateAffiliationGroup, updateMemberRow } from './member-store.ts'
import { requirePlace } from './require-place.ts'

// No defaults here: a field that is not given stays as it is.
const { name, gender, birthDate, idNumber, ethnicity, education, category, status, joinedOn } = memberFieldsSchema.shape
const changeSchema = z
  .object({
    name, gender, birthDate, idNumber, ethnicity, education, category, status, joinedOn,
    phone: memberFieldsSchema.shape.phone.unwrap(),
    formalOn: memberFieldsSchema.shape.formalOn.unwrap(),
    jobTitle: memberFieldsSchema.shape.jobTitle.unwrap(),
    partyAffairs: memberFieldsSchema.shape.partyAffairs.unwrap(),
    groupId: z.uuid().nullable(),
  })
  .partial()

/** `version` is the one that was read: a record that changed since is not overwritten. */
export const updateMemberInput = z.object({ id: z.uuid(), version: z.number().int().positive(), change: changeSchema })
export type UpdateMemberInput = z.infer<typeof updateMemberInput>

/**
 * Changes a member's recorded fields. Throws NOT_FOUND, FORBIDDEN (member.manage), MEMBER_CHANGED when somebody else was faster, MEMBER_EXISTS for an identity
 * number of another member, GROUP_UNFIT, and the first code of `memberProblems`.
 */
export const updateMember = async (scope: Scope, input: UpdateMemberInput): Promise<{ id: string; version: number }> => {
  const before = await getReadableMember(scope, input.id)
  requireCan(scope.access, 'member.manage', accessPathOf(before))
  if (before.version !== input.version) throw conflict('MEMBER_CHANGED', { version: before.version })
  const { groupId, ...change } = input.change
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<MemberFields>
  const fields: MemberFields = {
    name: before.name, gender: before.gender, birthDate: before.birthDate, ethnicity: before.ethnicity, education: before.education, category: before.category,
    status: before.status, joinedOn: before.joinedOn, formalOn: before.formalOn, jobTitle: before.jobTitle, partyAffairs: before.partyAffairs,
    idNumber: scope.fields.open(before.idNumberSealed),
    phone: before.phoneSealed === null ? null : scope.fields.open(before.phoneSealed),
    ...given,
  }
  const [problem] = memberProblems(fields, today(scope.clock))
  if (problem) throw new AppError(problem.code, problem.details)
  if (given.idNumber !== undefined && (await isIdNumberTaken(scope, given.idNumber, before.id))) throw conflict('MEMBER_EXISTS')
  const version = await updateMemberRow(scope, before.id, input.version, fields)
  if (version === undefined) throw conflict('MEMBER_CHANGED', { version: before.version + 1 })
  if (groupId !== undefined && before.affiliationId !== null && before.orgUnitId !== null) {
    await requirePlace(scope, before.orgUnitId, groupId)
    await updateAffiliationGroup(scope, before.affiliationId, groupId)
  }
  // Names of the fields only: the trail holds no protected value.
  const changed = [...Object.keys(given), ...(groupId === undefined ? [] : ['groupId'])]
  await scope.audit({ action: 'member.updated', subject: { type: 'member', id: before.id }, orgPath: accessPathOf(before), summary: `更正党员${fields.name}的登记信息`, details: { fields: changed, version } })
  return { id: before.id, version }
}
