import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import type { MemberFields } from './member.ts'
import { findMember } from './member-store.ts'

/**
 * A member's roster fields with identity and phone number in the clear, for what leaves sealed (transfer of affiliation). Access and the trace are for the caller; it
 * is never an answer of a procedure. Throws NOT_FOUND.
 */
export const clearMember = async (scope: Scope, id: string): Promise<MemberFields> => {
  const member = await findMember(scope, id)
  if (!member) throw notFound('member')
  const { name, gender, birthDate, ethnicity, education, category, status, joinedOn, formalOn, jobTitle, partyAffairs } = member
  return {
    name, gender, birthDate, ethnicity, education, category, status, joinedOn, formalOn, jobTitle, partyAffairs,
    idNumber: scope.fields.open(member.idNumberSealed), phone: member.phoneSealed === null ? null : scope.fields.open(member.phoneSealed),
  }
}
