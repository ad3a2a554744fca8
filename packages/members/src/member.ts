import type { LocalDate } from '@dangjian/kernel'
import { members, type Education, type ExitKind, type MemberState, type MemberStatus, type PartyAffairs, type PoliceType, type StaffCategory } from './tables.ts'

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

/** What an officer's service adds to the file; the number is protected (SE-06). */
export interface ServiceFields {
  readonly policeNumber: string | null
  readonly policeType: PoliceType | null
  readonly workUnitId: string | null
}

/** A row of `members` joined with the open affiliation; protected fields still sealed. */
export interface MemberRecord extends Omit<MemberFields, 'idNumber' | 'phone'> {
  readonly id: string
  readonly namePinyin: string
  readonly version: number
  readonly idNumberSealed: Buffer
  readonly phoneSealed: Buffer | null
  readonly affiliationId: string | null
  readonly policeNumberSealed: Buffer | null
  readonly policeType: PoliceType | null
  readonly workUnitId: string | null
  readonly state: MemberState
  readonly stateSince: LocalDate | null
  readonly exitKind: ExitKind | null
  readonly exitedOn: LocalDate | null
  readonly orgUnitId: string | null
  readonly orgUnitName: string | null
  readonly path: string | null
  /** Where access is decided: the branch, or the last one of somebody who left. */
  readonly accessPath: string | null
  readonly groupId: string | null
}

/** Columns of `members` in a `MemberRecord`. */
export const memberColumns = {
  id: members.id, name: members.name, namePinyin: members.namePinyin, gender: members.gender, birthDate: members.birthDate,
  idNumberSealed: members.idNumberSealed, phoneSealed: members.phoneSealed, ethnicity: members.ethnicity, education: members.education,
  category: members.category, status: members.status, joinedOn: members.joinedOn, formalOn: members.formalOn, jobTitle: members.jobTitle,
  partyAffairs: members.partyAffairs, policeNumberSealed: members.policeNumberSealed, policeType: members.policeType, workUnitId: members.workUnitId,
  state: members.state, stateSince: members.stateSince, exitKind: members.exitKind, exitedOn: members.exitedOn, version: members.version,
} as const
