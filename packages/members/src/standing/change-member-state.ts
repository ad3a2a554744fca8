import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { accessPathOf, getReadableMember } from '../get-readable-member.ts'
import { dateSchema } from '../member-schema.ts'
import { closeStay, insertStay, listStandings } from './standing-store.ts'
import { takeStep } from './take-step.ts'

const papers = { memberId: z.uuid(), on: dateSchema, reason: z.string().trim().min(2).max(400) }
const decided = { ...papers, documentNumber: z.string().trim().min(1).max(60) }

/** A step of the lifecycle that is taken on the member's page. Suspension and restoration are decisions and name their document. */
export const changeMemberStateInput = z.discriminatedUnion('act', [
  z.object({ act: z.literal('left'), ...papers, stay: z.enum(['elsewhere', 'abroad_study', 'abroad_settled']), place: z.string().trim().min(1).max(80) }),
  z.object({ act: z.enum(['returned', 'contact_lost', 'contact_found']), ...papers }),
  z.object({ act: z.literal('suspended'), ...decided, ground: z.enum(['lost_contact', 'settled_abroad', 'studying_abroad']) }),
  z.object({ act: z.literal('restored'), ...decided }),
])
export type ChangeMemberStateInput = z.infer<typeof changeMemberStateInput>

/** Who recorded that contact was lost does not also decide on the suspension. */
const requireSecondPerson = async (scope: Scope, memberId: string): Promise<void> => {
  const recorded = (await listStandings(scope, memberId)).find(({ act }) => act === 'contact_lost' || act === 'left')
  if (recorded?.recordedBy && recorded.recordedBy === scope.actor.accountId) throw new AppError('SECOND_PERSON_REQUIRED', { name: recorded.recordedByName })
}

/**
 * A step between in post, mobile, missing and suspended, taken by a person on the day it happened. 流动, 失联 and their ends need member.manage; 停止党籍 and 恢复党籍 need
 * disposal.approve and, for the first, another person than who recorded the ground (EDU-10, EDU-11 第二十四条). Throws NOT_FOUND, FORBIDDEN, SECOND_PERSON_REQUIRED, as `takeStep`.
 */
export const changeMemberState = async (scope: Scope, input: ChangeMemberStateInput): Promise<{ memberId: string; stepId: string }> => {
  const { memberId, on } = input
  const isDecision = input.act === 'suspended' || input.act === 'restored'
  const member = await getReadableMember(scope, memberId)
  requireCan(scope.access, isDecision ? 'disposal.approve' : 'member.manage', accessPathOf(member))
  if (scope.actor.memberId === memberId) throw new AppError('SECOND_PERSON_REQUIRED', { name: scope.actor.name })
  if (input.act === 'suspended') await requireSecondPerson(scope, memberId)
  const step = input.act === 'left' ? { act: input.act, on, stay: input.stay } : input.act === 'suspended' ? { act: input.act, on, ground: input.ground } : { act: input.act, on }
  const { stepId } = await takeStep(scope, memberId, step, input.act === 'suspended' || input.act === 'restored' ? input : { reason: input.reason })
  if (input.act === 'left') await insertStay(scope, { memberId, kind: input.stay, place: input.place, since: on })
  if (input.act === 'returned' || input.act === 'restored') await closeStay(scope, memberId, on)
  return { memberId, stepId }
}
