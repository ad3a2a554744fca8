import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, today } from '@dangjian/kernel'
import { z } from 'zod'
import { dateSchema, memberFieldsSchema, policeNumberSchema, policeTypeSchema } from './member-schema.ts'
import { memberProblems } from './member-problems.ts'
import { insertAffiliation, insertMember, setService } from './member-store.ts'
import { requirePlace } from './require-place.ts'

/** `validFrom` is the day from which the member belongs to the branch, by default the day of joining; `id` may be given by an importer. */
export const createMemberInput = memberFieldsSchema.extend({
  orgUnitId: z.uuid(),
  groupId: z.uuid().nullable().default(null),
  validFrom: dateSchema.optional(),
  policeNumber: policeNumberSchema.nullable().optional(),
  policeType: policeTypeSchema.nullable().optional(),
  id: z.uuid().optional(),
})
export type CreateMemberInput = z.input<typeof createMemberInput>

/**
 * Registers a member in a branch. Throws NOT_FOUND for an unknown branch, FORBIDDEN (member.manage), BRANCH_REQUIRED, GROUP_UNFIT, MEMBER_EXISTS for an identity
 * number that is on the roster, and the first code of `memberProblems`.
 */
export const createMember = async (scope: Scope, input: CreateMemberInput): Promise<{ id: string; version: number }> => {
  const { orgUnitId, groupId, validFrom, policeNumber, policeType, id: givenId, ...fields } = createMemberInput.parse(input)
  const unit = await requirePlace(scope, orgUnitId, groupId)
  requireCan(scope.access, 'member.manage', unit.path)
  const [problem] = memberProblems(fields, today(scope.clock))
  if (problem) throw new AppError(problem.code, problem.details)
  const id = givenId ?? newId()
  if (!(await insertMember(scope, id, fields))) throw conflict('MEMBER_EXISTS')
  if (policeNumber !== undefined || policeType !== undefined) await setService(scope, id, { policeNumber: policeNumber ?? null, policeType: policeType ?? null })
  await insertAffiliation(scope, { id: newId(), memberId: id, orgUnitId, groupId, validFrom: validFrom ?? fields.joinedOn })
  await scope.audit({ action: 'member.created', subject: { type: 'member', id }, orgPath: unit.path, summary: `登记党员${fields.name}，隶属${unit.name}`, details: { orgUnitId, groupId } })
  return { id, version: 1 }
}
