import { residentIdBirthDate, residentIdGender, residentIdProblem } from '@dangjian/kernel'
import type { Member } from './types.ts'

/** What the form of a member holds; empty texts for what is absent. */
export interface MemberForm {
  name: string
  gender: Member['gender']
  idNumber: string
  ethnicity: string
  birthDate: string
  education: Member['education']
  category: Member['category']
  status: Member['status']
  joinedOn: string
  formalOn: string
  groupId: string
  jobTitle: string
  partyAffairs: '' | NonNullable<Member['partyAffairs']>
  phone: string
  policeType: '' | NonNullable<Member['policeType']>
  policeNumber: string
}

/** The record as the form shows it. Protected fields begin empty: empty means unchanged. */
export const formOf = (member: Member): MemberForm => ({
  name: member.name, gender: member.gender, idNumber: '', ethnicity: member.ethnicity, birthDate: member.birthDate, education: member.education, category: member.category,
  status: member.status, joinedOn: member.joinedOn, formalOn: member.formalOn ?? '', groupId: member.groupId ?? '', jobTitle: member.jobTitle, partyAffairs: member.partyAffairs ?? '', phone: '',
  policeType: member.policeType ?? '', policeNumber: '',
})

/** Fields as the server records them; what was not typed into a protected field stays. */
export const recordedOf = ({ idNumber, phone, policeNumber, policeType, formalOn, groupId, partyAffairs, ...fields }: MemberForm) => ({
  ...fields,
  formalOn: formalOn === '' || fields.status === 'probationary' ? null : formalOn,
  groupId: groupId === '' ? null : groupId,
  partyAffairs: partyAffairs === '' ? null : partyAffairs,
  ...(idNumber.trim() === '' ? {} : { idNumber: idNumber.trim().toUpperCase() }),
  ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
  policeType: policeType === '' ? null : policeType,
  ...(policeNumber.trim() === '' ? {} : { policeNumber: policeNumber.trim() }),
})

/** Birth date and gender that a complete identity number tells; nothing for any other text. */
export const factsOfId = (idNumber: string): Partial<Pick<MemberForm, 'birthDate' | 'gender'>> => {
  const complete = idNumber.trim().toUpperCase()
  return residentIdProblem(complete) ? {} : { birthDate: residentIdBirthDate(complete), gender: residentIdGender(complete) }
}

/** What the form changes in a record: only fields that differ from it. */
export const changeOf = (member: Member, form: MemberForm): Partial<ReturnType<typeof recordedOf>> => {
  const before: Record<string, unknown> = recordedOf(formOf(member))
  return Object.fromEntries(Object.entries(recordedOf(form)).filter(([key, value]) => value !== before[key]))
}

/** A field whose recorded content differs between two readings of a record. */
export interface FieldChange {
  readonly field: keyof MemberForm
  readonly before: string
  readonly now: string
}

/** What somebody else changed between two readings, protected fields in their masked form. */
export const changesBetween = (opened: Member, latest: Member): FieldChange[] => {
  const shownOf = (member: Member): MemberForm => ({ ...formOf(member), idNumber: member.idNumber, phone: member.phone ?? '', policeNumber: member.policeNumber ?? '', groupId: member.groupName ?? '' })
  const [before, now] = [shownOf(opened), shownOf(latest)]
  return (Object.keys(before) as Array<keyof MemberForm>).filter((field) => before[field] !== now[field]).map((field) => ({ field, before: before[field], now: now[field] }))
}
