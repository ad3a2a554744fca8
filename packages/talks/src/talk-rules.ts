import type { Scope } from '@dangjian/db'
import { AppError, newId, notFound, today, type LocalDate } from '@dangjian/kernel'
import { pairOf } from './coverage.ts'
import { settleCoverage } from './settle-coverage.ts'
import { hasTalkOn, insertTalk, lockTalk, type TalkRow } from './talk-store.ts'
import type { TalkKind } from './tables.ts'

interface NewTalk {
  readonly orgUnitId: string
  readonly one: string
  readonly other: string
  readonly heldOn: LocalDate
  readonly kind: TalkKind
  readonly recordedByMemberId: string | null
}

/** Adds a talk of two different people on a day that has come. Throws TALK_WITH_ONESELF, TALK_IN_FUTURE and TALK_ALREADY_RECORDED. */
export const addTalk = async (scope: Scope, talk: NewTalk): Promise<string> => {
  if (talk.one === talk.other) throw new AppError('TALK_WITH_ONESELF', { path: 'otherMemberId' })
  if (talk.heldOn > today(scope.clock)) throw new AppError('TALK_IN_FUTURE', { path: 'heldOn', day: talk.heldOn })
  const { low, high } = pairOf(talk.one, talk.other)
  if (await hasTalkOn(scope, { low, high, heldOn: talk.heldOn, kind: talk.kind })) throw new AppError('TALK_ALREADY_RECORDED', { path: 'heldOn', day: talk.heldOn }, 409)
  const id = newId()
  await insertTalk(scope, {
    id, orgUnitId: talk.orgUnitId, year: Number(talk.heldOn.slice(0, 4)), kind: talk.kind, lowMemberId: low, highMemberId: high, heldOn: talk.heldOn, state: 'recorded',
    recordedByMemberId: talk.recordedByMemberId, recordedBy: scope.actor.name, recordedAt: scope.clock.now(), answeredOn: null,
  })
  if (talk.kind === 'heart') await settleCoverage(scope, talk.orgUnitId, Number(talk.heldOn.slice(0, 4)))
  return id
}

/** The acting member. Throws NOT_A_MEMBER for an account without one. */
export const ownMember = (scope: Scope): string => {
  if (scope.actor.memberId === null) throw new AppError('NOT_A_MEMBER', {}, 403)
  return scope.actor.memberId
}

/** A talk of the acting member, locked. Throws NOT_FOUND for anybody who is not one of its two people, whatever their permissions. */
export const lockOwnTalk = async (scope: Scope, talkId: string): Promise<TalkRow> => {
  const memberId = ownMember(scope)
  const talk = await lockTalk(scope, talkId)
  if (!talk || (talk.lowMemberId !== memberId && talk.highMemberId !== memberId)) throw notFound('talk')
  return talk
}
