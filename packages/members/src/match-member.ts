import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { membersNamed } from './member-store.ts'

export const matchMemberInput = z.object({
  memberName: z.string().trim().min(1).max(40),
  /** Last four characters of the identity number. */
  idTail: z.string().trim().toUpperCase().regex(/^\d{3}[\dX]$/),
})
export type MatchMemberInput = z.output<typeof matchMemberInput>

/**
 * Finds the one member with an open affiliation whose name and last four characters of the identity number are exactly these, for whoever
 * keeps accounts and may not read the roster. Null, with a line in the trail, when there is none or more than one: which of the two is not told.
 */
export const matchMember = async (scope: Scope, { memberName, idTail }: MatchMemberInput): Promise<string | null> => {
  const found = (await membersNamed(scope, memberName)).filter(({ idNumberSealed }) => scope.fields.open(idNumberSealed).endsWith(idTail))
  const [only] = found
  if (only && found.length === 1) return only.id
  await scope.audit({ action: 'member.not-matched', subject: { type: 'member', id: 'unknown' }, summary: `按姓名“${memberName}”和身份证号末4位核对党员，没有唯一相符的记录` })
  return null
}
