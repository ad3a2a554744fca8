import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound, today } from '@dangjian/kernel'
import { getMemberBrief, type MemberBrief } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { daySchema, proseSchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { insertPair, lockPair, setPairEnd } from './pair-store.ts'

export const foundPairInput = z.object({ helperMemberId: z.uuid(), helpedMemberId: z.uuid(), purpose: proseSchema, validFrom: daySchema, plannedTo: daySchema.optional() })
export type FoundPairInput = z.infer<typeof foundPairInput>

const readable = async (scope: Scope, id: string): Promise<MemberBrief & { orgUnitId: string; path: string }> => {
  const brief = await getMemberBrief(scope, id)
  if (brief.orgUnitId === null || brief.path === null || !can(scope.access, 'member.read', brief.path)) throw notFound('member')
  return { ...brief, orgUnitId: brief.orgUnitId, path: brief.path }
}

/**
 * Makes two members a pair; it belongs to the branch of the helped one. The secretary does it for the own branch, an organizer across branches. Throws NOT_FOUND,
 * FORBIDDEN (duty.assign over the helped one), PAIR_SELF, PAIR_HELPER_NOT_FORMAL, PAIR_DATES and PAIR_EXISTS.
 */
export const foundPair = async (scope: Scope, input: FoundPairInput): Promise<{ id: string }> => {
  if (input.helperMemberId === input.helpedMemberId) throw new AppError('PAIR_SELF', { path: 'helpedMemberId' })
  const helper = await readable(scope, input.helperMemberId)
  const helped = await readable(scope, input.helpedMemberId)
  requireCan(scope.access, 'duty.assign', helped.path)
  if (helper.status !== 'formal') throw new AppError('PAIR_HELPER_NOT_FORMAL', { path: 'helperMemberId', name: helper.name })
  if (input.validFrom > today(scope.clock) || (input.plannedTo !== undefined && input.plannedTo <= input.validFrom)) throw new AppError('PAIR_DATES', { path: 'plannedTo' })
  const id = newId()
  const isNew = await insertPair(scope, { ...input, id, orgUnitId: helped.orgUnitId, plannedTo: input.plannedTo ?? null, createdBy: scope.actor.name, createdAt: scope.clock.now() })
  if (!isNew) throw conflict('PAIR_EXISTS', { helper: helper.name, helped: helped.name })
  await scope.audit({ action: 'pair.founded', subject: { type: 'help_pair', id }, orgPath: helped.path, summary: missionSentences.pairFounded(helper.name, helped.name), details: { helper: helper.id, helped: helped.id } })
  return { id }
}

export const endPairInput = z.object({ id: z.uuid(), validTo: daySchema, outcome: proseSchema })
export type EndPairInput = z.infer<typeof endPairInput>

/** Ends a pair with what came of it. Throws NOT_FOUND, FORBIDDEN (duty.assign), PAIR_ENDED and PAIR_DATES. */
export const endPair = async (scope: Scope, input: EndPairInput): Promise<void> => {
  const pair = await lockPair(scope, input.id)
  const unit = pair ? await getOrgUnit(scope, pair.orgUnitId) : undefined
  if (!pair || !unit || !can(scope.access, 'member.read', unit.path)) throw notFound('pair')
  requireCan(scope.access, 'duty.assign', unit.path)
  if (pair.validTo !== null) throw conflict('PAIR_ENDED', { validTo: pair.validTo })
  if (input.validTo < pair.validFrom || input.validTo > today(scope.clock)) throw new AppError('PAIR_DATES', { path: 'validTo' })
  await setPairEnd(scope, pair.id, input.validTo, input.outcome)
  const [helper, helped] = [await getMemberBrief(scope, pair.helperMemberId), await getMemberBrief(scope, pair.helpedMemberId)]
  await scope.audit({ action: 'pair.ended', subject: { type: 'help_pair', id: pair.id }, orgPath: unit.path, summary: missionSentences.pairEnded(helper.name, helped.name), details: { validTo: input.validTo } })
}
