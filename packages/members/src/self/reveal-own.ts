import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { maskedFields } from '../file/field-classes.ts'
import { findProtectedFact } from '../file/protected-store.ts'
import { findMember } from '../member-store.ts'
import { openMember } from '../update-member.ts'

export const revealOwnInput = z.union([z.object({ field: z.enum(maskedFields) }), z.object({ factId: z.uuid() })])
export type RevealOwnInput = z.infer<typeof revealOwnInput>

/** Shows somebody one of the own protected fields or facts in the clear; it is theirs, so that no purpose is asked. Throws NOT_FOUND. */
export const revealOwn = async (scope: Scope, input: RevealOwnInput): Promise<{ value: string | null }> => {
  const memberId = scope.actor.memberId
  const member = memberId === null ? undefined : await findMember(scope, memberId)
  if (!member) throw notFound('member')
  if ('field' in input) return { value: openMember(scope, member)[input.field] }
  const fact = await findProtectedFact(scope, input.factId, today(scope.clock))
  if (!fact || fact.memberId !== member.id || fact.contentSealed === null) throw notFound('protected_fact')
  return { value: scope.fields.open(fact.contentSealed) }
}
