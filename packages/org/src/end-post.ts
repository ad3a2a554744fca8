import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { getOrgUnit } from './get-org-unit.ts'
import type { OrgPost } from './org-post.ts'
import { dateSchema } from './org-schema.ts'
import { findPost, setPostEnd } from './post-store.ts'

/** `validTo` is the first day without the post. */
export const endPostInput = z.object({ id: z.uuid(), validTo: dateSchema })
export type EndPostInput = z.infer<typeof endPostInput>

/** Ends a post; the roles it gives end with it. Throws NOT_FOUND, FORBIDDEN (org.manage), POST_ENDED and POST_TERM_INVALID. */
export const endPost = async (scope: Scope, input: EndPostInput): Promise<OrgPost> => {
  const post = await findPost(scope, input.id)
  if (!post) throw notFound('post')
  const unit = await getOrgUnit(scope, post.orgUnitId)
  if (!can(scope.access, 'org.read', unit.path)) throw notFound('post')
  requireCan(scope.access, 'org.manage', unit.path)
  if (post.validTo !== null) throw conflict('POST_ENDED', { validTo: post.validTo })
  if (input.validTo < post.validFrom) throw new AppError('POST_TERM_INVALID', { validFrom: post.validFrom, termEndsOn: input.validTo })
  await setPostEnd(scope, post.id, input.validTo)
  await scope.audit({
    action: 'org.post-ended',
    subject: { type: 'org_post', id: post.id },
    orgPath: unit.path,
    summary: `${unit.name}免职登记，自${input.validTo}起`,
    details: { memberId: post.memberId, post: post.post, orgUnitId: unit.id },
  })
  return { ...post, validTo: input.validTo }
}
