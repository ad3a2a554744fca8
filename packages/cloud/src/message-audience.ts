import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { branchRoster, getMemberBrief } from '@dangjian/members'
import { getOrgUnit, idsOfPath, listPosts, listUnitsInPaths, postKindSchema, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'

/** Everybody in a subtree, the holders of posts in it, or named members (500 at most). */
export const messageAudienceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('subtree'), orgUnitId: z.uuid() }),
  z.object({ kind: z.literal('posts'), orgUnitId: z.uuid(), posts: z.array(postKindSchema).min(1).max(7) }),
  z.object({ kind: z.literal('members'), memberIds: z.array(z.uuid()).min(1).max(500) }),
])
export type MessageAudience = z.output<typeof messageAudienceSchema>

/** Who gets a message, and the path of the narrowest organization that holds them all. */
export interface Recipients {
  readonly memberIds: readonly string[]
  readonly path: string
}

const membersUnder = async (scope: Scope, unit: OrgUnit): Promise<string[]> => {
  const units = unit.kind === 'group' ? [unit] : await listUnitsInPaths(scope, [unit.path], ['branch'])
  const rosters = await Promise.all(units.map(({ id }) => branchRoster(scope, id, today(scope.clock))))
  return rosters.flat().map(({ memberId }) => memberId)
}

const commonPath = (paths: readonly string[]): string => {
  const [first = [], ...others] = paths.map(idsOfPath)
  const differs = first.findIndex((id, index) => others.some((other) => other[index] !== id))
  const shared = differs === -1 ? first : first.slice(0, differs)
  return shared.length === 0 ? '/' : `/${shared.join('/')}/`
}

const namedMembers = async (scope: Scope, memberIds: readonly string[]): Promise<Recipients> => {
  const briefs = await Promise.all(memberIds.map((id) => getMemberBrief(scope, id)))
  const paths = briefs.map(({ path }) => {
    if (path === null || !can(scope.access, 'message.send', path)) throw notFound('member')
    return path
  })
  return { memberIds, path: commonPath(paths) }
}

/** Finds the recipients as of today; needs `message.send` over all of them. Throws NOT_FOUND, FORBIDDEN. */
export const recipientsOf = async (scope: Scope, audience: MessageAudience): Promise<Recipients> => {
  if (audience.kind === 'members') return namedMembers(scope, [...new Set(audience.memberIds)])
  const unit = await getOrgUnit(scope, audience.orgUnitId)
  requireCan(scope.access, 'message.send', unit.path)
  if (audience.kind === 'subtree') return { memberIds: [...new Set(await membersUnder(scope, unit))], path: unit.path }
  const units = await listUnitsInPaths(scope, [unit.path])
  const held = await listPosts(scope, units.map(({ id }) => id), today(scope.clock))
  const { posts } = audience
  return { memberIds: [...new Set(held.filter(({ post }) => posts.includes(post)).map(({ memberId }) => memberId))], path: unit.path }
}
