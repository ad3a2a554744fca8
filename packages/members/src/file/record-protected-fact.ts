import type { Scope } from '@dangjian/db'
import { addMonthsClamped, AppError, today } from '@dangjian/kernel'
import { z } from 'zod'
import { dateSchema } from '../member-schema.ts'
import { touchMember } from '../member-store.ts'
import { manageableMember } from './manageable-member.ts'
import { insertProtectedFact } from './protected-store.ts'
import { recordChanges } from './record-changes.ts'

export const protectedKindSchema = z.enum(['hardship', 'illness', 'disability', 'family', 'line_of_duty'])

/** How long a purpose may be given at most before it has to be looked at again, in months. Our choice: the law asks for the shortest time that the purpose needs. */
export const longestPurposeMonths = 24

export const recordProtectedFactInput = z.object({
  memberId: z.uuid(),
  kind: protectedKindSchema,
  content: z.string().trim().min(2).max(1000),
  purpose: z.string().trim().min(4).max(100),
  validFrom: dateSchema,
  expiresOn: dateSchema,
})
export type RecordProtectedFactInput = z.infer<typeof recordProtectedFactInput>

/**
 * Keeps a fact of hardship, health or family for one purpose until a day (SE-02, CA-08): sealed, on no list, forgotten after its last day. Throws NOT_FOUND, FORBIDDEN
 * (member.sensitive), DATE_IN_FUTURE, PERIOD_INVALID and PURPOSE_TOO_LONG.
 */
export const recordProtectedFact = async (scope: Scope, input: RecordProtectedFactInput): Promise<{ id: string }> => {
  const { memberId, kind, purpose, validFrom, expiresOn } = input
  const { name, place } = await manageableMember(scope, memberId, 'member.sensitive')
  const day = today(scope.clock)
  if (validFrom > day) throw new AppError('DATE_IN_FUTURE', { date: validFrom })
  if (expiresOn < day) throw new AppError('PERIOD_INVALID', { from: validFrom, to: expiresOn })
  const latest = addMonthsClamped(day, longestPurposeMonths)
  if (expiresOn > latest) throw new AppError('PURPOSE_TOO_LONG', { latest })
  const id = await insertProtectedFact(scope, input)
  await touchMember(scope, memberId)
  await recordChanges(scope, memberId, [{ field: kind, before: null, after: '*' }], `登记受保护信息，用途：${purpose}`)
  await scope.audit({
    action: 'member.protected-recorded', subject: { type: 'member', id: memberId }, orgPath: place,
    // The trail is read by people who need not know of what kind the fact is.
    summary: `登记${name}的受保护信息，至${expiresOn}`, details: { factId: id, expiresOn },
  })
  return { id }
}
