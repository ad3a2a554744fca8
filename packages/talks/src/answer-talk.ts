import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { talkSentences } from './locales/zh-CN.ts'
import { settleCoverage } from './settle-coverage.ts'
import { setAnswer } from './talk-store.ts'
import { lockOwnTalk } from './talk-rules.ts'

export const answerTalkInput = z.object({ talkId: z.uuid(), isHeld: z.boolean() })
export type AnswerTalkInput = z.infer<typeof answerTalkInput>

/**
 * The person who did not record the talk confirms it or says that it was not held; a denied one counts for nothing. Throws NOT_FOUND, TALK_ANSWERED and
 * TALK_OWN_RECORD (the recorder cannot answer).
 */
export const answerTalk = async (scope: Scope, { talkId, isHeld }: AnswerTalkInput): Promise<void> => {
  const talk = await lockOwnTalk(scope, talkId)
  if (talk.state !== 'recorded') throw conflict('TALK_ANSWERED')
  if (talk.recordedByMemberId === scope.actor.memberId) throw conflict('TALK_OWN_RECORD')
  await setAnswer(scope, talkId, { state: isHeld ? 'confirmed' : 'denied', answeredOn: today(scope.clock) })
  if (!isHeld && talk.kind === 'heart') await settleCoverage(scope, talk.orgUnitId, talk.year)
  await scope.audit({ action: 'talk.answered', subject: { type: 'talk', id: talkId }, summary: talkSentences.answered(isHeld), details: { isHeld } })
}
