import type { Scope } from '@dangjian/db'
import { AppError, conflict, isLocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { insertLetter, selectElectors, selectSupervisors, updateElectorStates } from '../ballot-store.ts'
import { choiceSchema } from '../count/ballot-content.ts'
import { countsLetters } from '../count/judge.ts'
import { loadBallot, moveBallot, requirePhase } from '../course/load-ballot.ts'
import { ballotSentences } from '../locales/zh-CN.ts'

export const recordLetterInput = z.object({ id: z.uuid(), memberId: z.uuid(), stance: choiceSchema, attachmentNumber: z.string().trim().min(1).max(60), receivedOn: z.string().refine(isLocalDate) })
export type RecordLetterInput = z.infer<typeof recordLetterInput>

/**
 * Registers the written opinion of an absent voter, handed in before the vote begins (DEV-15; rules.md 1.4): a vote in admission and conversion, never attendance, never in
 * an election. Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_LETTER_NOT_COUNTED, BALLOT_PHASE (the vote has begun), BALLOT_NOT_ON_ROSTER, BALLOT_LETTER_LATE,
 * BALLOT_SUPERVISOR_ABSENT and BALLOT_LETTER_STANDS.
 */
export const recordLetter = async (scope: Scope, { id, memberId, stance, attachmentNumber, receivedOn }: RecordLetterInput): Promise<void> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  if (!countsLetters(found.matter)) throw new AppError('BALLOT_LETTER_NOT_COUNTED', { title: found.title })
  requirePhase(found, 'roster')
  const elector = (await selectElectors(scope, id)).find((one) => one.memberId === memberId)
  if (!elector) throw new AppError('BALLOT_NOT_ON_ROSTER', { path: 'memberId' })
  if (receivedOn > found.heldOn) throw new AppError('BALLOT_LETTER_LATE', { path: 'receivedOn', heldOn: found.heldOn })
  if ((await selectSupervisors(scope, id)).some((one) => one.memberId === memberId)) throw new AppError('BALLOT_SUPERVISOR_ABSENT', { name: elector.name })
  if (!(await insertLetter(scope, { ballotId: id, memberId, stance, attachmentNumber, receivedOn, recordedBy: scope.actor.name }))) throw conflict('BALLOT_LETTER_STANDS', { name: elector.name })
  await updateElectorStates(scope, id, [memberId], 'absent')
  await moveBallot(scope, found, {})
  await scope.audit({ action: 'ballot.letter-recorded', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.letter(elector.name, found.title), details: { memberId, attachmentNumber, receivedOn } })
}
