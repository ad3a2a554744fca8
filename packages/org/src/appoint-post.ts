import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId } from '@dangjian/kernel'
import { z } from 'zod'
import { getOrgUnit } from './get-org-unit.ts'
import { singlePosts, type OrgPost } from './org-post.ts'
import { dateSchema, postKindSchema } from './org-schema.ts'
import { insertPost, listHoldersFrom, lockUnit } from './post-store.ts'

export const appointPostInput = z.object({ orgUnitId: z.uuid(), memberId: z.uuid(), post: postKindSchema, validFrom: dateSchema, termEndsOn: dateSchema.optional() })
export type AppointPostInput = z.infer<typeof appointPostInput>

/**
 * Gives a member a post from `validFrom` on. Whether the member exists is for the caller: the roster lies above this package. Throws NOT_FOUND,
 * FORBIDDEN (org.manage), ORG_UNIT_CLOSED, POST_UNFIT (a 党小组 has a leader only, and only it), POST_TERM_INVALID, POST_TAKEN and POST_HELD_ALREADY.
 */
export const appointPost = async (scope: Scope, input: AppointPostInput): Promise<OrgPost> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'org.read')
  requireCan(scope.access, 'org.manage', unit.path)
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  if ((unit.kind === 'group') !== (input.post === 'group_leader')) throw new AppError('POST_UNFIT', { post: input.post, kind: unit.kind })
  if (input.termEndsOn !== undefined && input.termEndsOn <= input.validFrom) throw new AppError('POST_TERM_INVALID', { validFrom: input.validFrom, termEndsOn: input.termEndsOn })
  await lockUnit(scope, unit.id)
  const holders = await listHoldersFrom(scope, unit.id, input.post, input.validFrom)
  if (holders.some(({ memberId }) => memberId === input.memberId)) throw conflict('POST_HELD_ALREADY', { post: input.post, name: unit.name })
  if (holders.length > 0 && singlePosts.includes(input.post)) throw conflict('POST_TAKEN', { post: input.post, name: unit.name })
  const post: OrgPost = {
    id: newId(), orgUnitId: unit.id, memberId: input.memberId, post: input.post, validFrom: input.validFrom, validTo: null, termEndsOn: input.termEndsOn ?? null,
  }
  await insertPost(scope, post)
  await scope.audit({
    action: 'org.post-appointed',
    subject: { type: 'org_post', id: post.id },
    orgPath: unit.path,
    summary: `${unit.name}任职登记，自${post.validFrom}起`,
    details: { memberId: post.memberId, post: post.post, orgUnitId: unit.id, termEndsOn: post.termEndsOn },
  })
  return post
}
