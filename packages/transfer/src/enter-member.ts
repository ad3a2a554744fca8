import type { Scope } from '@dangjian/db'
import { conflict, type LocalDate } from '@dangjian/kernel'
import { createMember, findMemberByIdNumber, getMember, readmitMember, updateMember } from '@dangjian/members'
import type { PersonRecord } from './person-record.ts'

/** Where and from when a received member belongs. */
export interface Place {
  readonly orgUnitId: string
  readonly groupId: string | null
  readonly on: LocalDate
  readonly reason: string
}

const comeBack = async (scope: Scope, memberId: string, record: PersonRecord, place: Place): Promise<string> => {
  await readmitMember(scope, { memberId, orgUnitId: place.orgUnitId, groupId: place.groupId, on: place.on, reason: place.reason })
  const { version } = await getMember(scope, { id: memberId })
  const { name, gender, birthDate, ethnicity, education, category, status, joinedOn, formalOn, jobTitle, partyAffairs, phone } = record
  await updateMember(scope, { id: memberId, version, reason: place.reason, change: { name, gender, birthDate, ethnicity, education, category, status, joinedOn, formalOn, jobTitle, partyAffairs, phone } })
  return memberId
}

/**
 * Puts a received person on the roster. Somebody who was here before is the same member again, found by identity number, and never a second one. Throws
 * TRANSFER_ALREADY_HERE for somebody who is on the roster, and the codes of `createMember`.
 */
export const enterMember = async (scope: Scope, record: PersonRecord, place: Place): Promise<string> => {
  const known = await findMemberByIdNumber(scope, record.idNumber)
  if (known && known.state !== 'exited') throw conflict('TRANSFER_ALREADY_HERE', { name: record.name })
  if (known) return comeBack(scope, known.id, record, place)
  const { originMemberId: _origin, duesPaidTo: _dues, posts: _posts, affiliations: _affiliations, ...fields } = record
  const { id } = await createMember(scope, { ...fields, orgUnitId: place.orgUnitId, groupId: place.groupId, validFrom: place.on })
  return id
}
