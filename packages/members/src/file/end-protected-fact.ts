import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { manageableMember } from './manageable-member.ts'
import { endFact, findProtectedFact } from './protected-store.ts'
import { recordChanges } from './record-changes.ts'

export const endProtectedFactInput = z.object({ id: z.uuid(), reason: z.string().trim().min(2).max(200) })
export type EndProtectedFactInput = z.infer<typeof endProtectedFactInput>

/** Ends a protected fact before its last day: the content is forgotten at once. Throws NOT_FOUND and FORBIDDEN (member.sensitive). */
export const endProtectedFact = async (scope: Scope, { id, reason }: EndProtectedFactInput): Promise<{ id: string }> => {
  const day = today(scope.clock)
  const fact = await findProtectedFact(scope, id, day)
  if (!fact) throw notFound('protected_fact')
  const { name, place } = await manageableMember(scope, fact.memberId, 'member.sensitive')
  await endFact(scope, id, day)
  await recordChanges(scope, fact.memberId, [{ field: fact.kind, before: '*', after: null }], reason)
  await scope.audit({
    action: 'member.protected-ended', subject: { type: 'member', id: fact.memberId }, orgPath: place, summary: `结束${name}的受保护信息，内容已清除`,
    details: { factId: id },
  })
  return { id }
}
