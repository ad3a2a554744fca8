import type { Scope } from '@dangjian/db'
import { localDateOf, notFound, today } from '@dangjian/kernel'
import { postsOfMembers, type MemberPost } from '@dangjian/org'
import { z } from 'zod'
import { factKinds } from '../file/protected-store.ts'
import { listViewEntries } from './view-store.ts'

/** One look at a protected field: who, what, for which purpose and when. */
export interface FieldView {
  readonly id: string
  readonly at: string
  readonly onDay: string
  readonly viewerName: string
  readonly viewerPosts: readonly MemberPost[]
  /** Name of the field or kind of the protected fact. */
  readonly field: string
  readonly purpose: string
}

const detailsSchema = z.object({ field: z.string(), reason: z.string(), factId: z.uuid().optional() })

/** Who saw protected fields of the person who asks, from the audit trail, the latest 200 first (product.md, principle 7). Throws NOT_FOUND for an account without a member. */
export const ownViews = async (scope: Scope): Promise<FieldView[]> => {
  if (scope.actor.memberId === null) throw notFound('member')
  const entries = await listViewEntries(scope, scope.actor.memberId, 200)
  const kinds = await factKinds(scope, scope.actor.memberId)
  const posts = await postsOfMembers(scope, entries.flatMap(({ actorMemberId }) => actorMemberId ?? []), today(scope.clock))
  return entries.map(({ id, at, actorName, actorMemberId, details }) => {
    const parsed = detailsSchema.safeParse(details)
    return {
      id, at: at.toISOString(), onDay: localDateOf(at), viewerName: actorName, viewerPosts: actorMemberId === null ? [] : (posts.get(actorMemberId) ?? []),
      field: parsed.success ? (kinds.get(parsed.data.factId ?? '') ?? parsed.data.field) : '', purpose: parsed.success ? parsed.data.reason : '',
    }
  })
}
