import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { manageableMember } from './manageable-member.ts'
import { findProtectedFact } from './protected-store.ts'

export const readProtectedFactInput = z.object({ id: z.uuid(), purpose: z.string().trim().min(4).max(200) })
export type ReadProtectedFactInput = z.infer<typeof readProtectedFactInput>

/**
 * Shows the content of one protected fact to somebody who needs it and writes down who, whose, what and for which purpose; the member sees that line. What has expired is
 * not there any more. Throws NOT_FOUND and FORBIDDEN (member.sensitive).
 */
export const readProtectedFact = async (scope: Scope, { id, purpose }: ReadProtectedFactInput): Promise<{ content: string }> => {
  const fact = await findProtectedFact(scope, id, today(scope.clock))
  if (!fact || fact.contentSealed === null) throw notFound('protected_fact')
  const { name, place } = await manageableMember(scope, fact.memberId, 'member.sensitive')
  await scope.audit({
    action: 'member.protected-read', subject: { type: 'member', id: fact.memberId }, orgPath: place, summary: `查看${name}的受保护信息，用途：${purpose}`,
    details: { field: 'protected', reason: purpose, factId: id },
  })
  return { content: scope.fields.open(fact.contentSealed) }
}
