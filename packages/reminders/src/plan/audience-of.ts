import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { getOrgUnit, listPosts, listUnitsInPaths } from '@dangjian/org'
import { z } from 'zod'
import { reminderAudienceSchema, type ReminderAudience } from '../audience-schema.ts'
import { membersUnder } from './reminder-store.ts'

export const countAudienceInput = z.object({ audience: reminderAudienceSchema })

/**
 * Who an audience is as of today; named members who have left are left out. Needs `reminder.manage` over all of it. Throws NOT_FOUND, FORBIDDEN.
 */
export const audienceOf = async (scope: Scope, audience: ReminderAudience): Promise<{ memberIds: string[]; path: string }> => {
  const unit = await getOrgUnit(scope, audience.orgUnitId)
  requireCan(scope.access, 'reminder.manage', unit.path)
  if (audience.kind === 'subtree') return { memberIds: await membersUnder(scope, unit, audience), path: unit.path }
  if (audience.kind === 'posts') {
    const units = await listUnitsInPaths(scope, [unit.path])
    const held = await listPosts(scope, units.map(({ id }) => id), today(scope.clock))
    return { memberIds: [...new Set(held.filter(({ post }) => audience.posts.includes(post)).map(({ memberId }) => memberId))].sort(), path: unit.path }
  }
  const briefs = [...(await memberBriefs(scope, audience.memberIds)).values()]
  const here = briefs.filter(({ path }) => path !== null)
  if (here.some(({ path }) => path === null || !path.startsWith(unit.path) || !can(scope.access, 'reminder.manage', path))) throw notFound('member')
  return { memberIds: here.map(({ id }) => id), path: unit.path }
}

/** How many a reminder to this audience would reach as of today; nothing is sent. Needs `reminder.manage` over them. Throws NOT_FOUND, FORBIDDEN. */
export const countAudience = async (scope: Scope, input: z.output<typeof countAudienceInput>): Promise<{ count: number }> => ({ count: (await audienceOf(scope, input.audience)).memberIds.length })
