import type { Scope } from '@dangjian/db'
import { AppError, conflict, type LocalDate } from '@dangjian/kernel'
import { createMember, readmitMember } from '@dangjian/members'
import { standingOf } from '@dangjian/regulations'
import type { LoadedCase } from './load-case.ts'
import { selectByIdNumber } from './people-store.ts'

/** The scope of the placement: what was approved is carried out, whoever in the branch records it. */
const placing = (scope: Scope, path: string): Scope => ({
  ...scope,
  access: { grants: [...scope.access.grants, { role: 'admission', permissions: new Set(['member.read', 'member.manage']), orgUnitId: null, path }] },
})

/**
 * Makes the person of an approved case a probationary member of the branch: 入党时间 is the day of the admitting meeting (DEV-A5), the affiliation begins with the
 * placing. Somebody who had left is on the roster again with the same record. Throws MEMBER_EXISTS for somebody who is on the roster, and as `createMember`, `readmitMember`.
 */
export const admitToBranch = async (scope: Scope, { row, unit, facts }: LoadedCase, groupId: string | null, onDate: LocalDate): Promise<string> => {
  const joinedOn = standingOf(facts, 'admission_meeting')?.onDate
  if (joinedOn === undefined) throw new AppError('ADMISSION_NOT_ADMITTED', { name: row.name })
  const idNumber = scope.fields.open(row.idNumberSealed)
  const known = await selectByIdNumber(scope, idNumber)
  const own = placing(scope, unit.path)
  if (known?.state === 'exited') {
    const { memberId } = await readmitMember(own, { memberId: known.id, orgUnitId: unit.id, groupId, on: onDate, joinedOn, reason: '重新发展入党' })
    return memberId
  }
  if (known) throw conflict('MEMBER_EXISTS')
  const { id } = await createMember(own, {
    name: row.name, gender: row.gender, birthDate: row.birthDate, idNumber, phone: row.phoneSealed === null ? null : scope.fields.open(row.phoneSealed), ethnicity: row.ethnicity,
    education: row.education, category: row.category, status: 'probationary', joinedOn, formalOn: null, jobTitle: row.jobTitle, partyAffairs: null, orgUnitId: unit.id, groupId, validFrom: onDate,
  })
  return id
}
