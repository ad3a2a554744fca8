import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { ageOn, notFound, today, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit, postsOfMembers, type MemberPost } from '@dangjian/org'
import { z } from 'zod'
import { accessPathOf, getReadableMember } from './get-readable-member.ts'
import { maskIdNumber, maskPhone, maskPoliceNumber } from './mask.ts'
import type { MemberFields, MemberRecord, ServiceFields } from './member.ts'
import type { ExitKind, MemberState } from './tables.ts'

export const getMemberInput = z.object({ id: z.uuid() })
export type GetMemberInput = z.infer<typeof getMemberInput>

/** A member's record. `idNumber`, `phone` and `policeNumber` are masked; `unmaskMember` shows one of them and leaves a trace. */
export interface MemberDetail extends MemberFields, ServiceFields {
  readonly id: string
  readonly version: number
  readonly state: MemberState
  readonly stateSince: LocalDate | null
  readonly exitKind: ExitKind | null
  readonly exitedOn: LocalDate | null
  readonly workUnitName: string | null
  readonly orgUnitId: string | null
  readonly orgUnitName: string | null
  readonly groupId: string | null
  readonly groupName: string | null
  readonly posts: readonly MemberPost[]
  /** Completed years since conversion; null for a probationary member. */
  readonly partyStanding: number | null
  readonly canManage: boolean
  readonly canUnmask: boolean
}

const detailOf = async (scope: Scope, member: MemberRecord): Promise<MemberDetail> => {
  const day = today(scope.clock)
  const path = accessPathOf(member)
  const { affiliationId: _affiliation, idNumberSealed, phoneSealed, namePinyin: _pinyin, path: _path, accessPath: _access, policeNumberSealed, ...fields } = member
  return {
    ...fields,
    idNumber: maskIdNumber(scope.fields.open(idNumberSealed)),
    phone: phoneSealed === null ? null : maskPhone(scope.fields.open(phoneSealed)),
    policeNumber: policeNumberSealed === null ? null : maskPoliceNumber(scope.fields.open(policeNumberSealed)),
    workUnitName: null,
    groupName: member.groupId === null ? null : (await getOrgUnit(scope, member.groupId)).shortName,
    posts: (await postsOfMembers(scope, [member.id], day)).get(member.id) ?? [],
    partyStanding: member.formalOn === null ? null : ageOn(member.formalOn, day),
    canManage: member.state !== 'exited' && can(scope.access, 'member.manage', path),
    canUnmask: can(scope.access, 'member.unmask', path),
  }
}

/** A member of the readable subtree, or one's own record. Throws NOT_FOUND. */
export const getMember = async (scope: Scope, input: GetMemberInput): Promise<MemberDetail> => detailOf(scope, await getReadableMember(scope, input.id))

/** The record of the person who asks. Throws NOT_FOUND for an account without a member. */
export const getOwnMember = async (scope: Scope): Promise<MemberDetail> => {
  if (scope.actor.memberId === null) throw notFound('member')
  return detailOf(scope, await getReadableMember(scope, scope.actor.memberId))
}
