import type { LocalDate } from '@dangjian/kernel'
import { members, type Education, type MemberStatus, type PartyAffairs, type StaffCategory } from './tables.ts'

/** What is recorded of a member, in the clear: what forms and workbooks bring. Dates are Shanghai days. */
export interface MemberFields {
  readonly name: string
  readonly gender: 'male' | 'female'
  readonly birthDate: LocalDate
  readonly idNumber: string
  readonly phone: string | null
  readonly ethnicity: string
  readonly education: Education
  readonly category: StaffCategory
  readonly status: MemberStatus
  readonly joinedOn: LocalDate
  readonly formalOn: LocalDate | null
  readonly jobTitle: string
  readonly partyAffairs: PartyAffairs | null
}

/** A row of `members` joined with the open affiliation; protected fields still sealed. */
export interface MemberRecord extends Omit<MemberFields, 'idNumber' | 'phone'> {
  readonly id: string
  readonly namePinyin: string
  readonly version: number
  readonly idNumberSealed: Buffer
  readonly phoneSealed: Buffer | null
  readonly affiliationId: string | null
  readonly orgUnitId: string | null
  readonly orgUnitName: string | null
  readonly path: string | null
  readonly groupId: string | null
}

/** Columns of `members` in a `MemberRecord`. */
export const memberColumns = {
  id: members.id, name: members.name, namePinyin: members.namePinyin, gender: members.gender, birthDate: members.birthDate,
  idNumberSealed: members.idNumberSealed, phoneSealed: members.phoneSealed, ethnicity: members.ethnicity, education: members.education,
  category: members.category, status: members.status, joinedOn: members.joinedOn, formalOn: members.formalOn, jobTitle: members.jobTitle,
  partyAffairs: members.partyAffairs, version: members.version,
} as const
