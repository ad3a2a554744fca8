import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { selectLetters, selectSupervisors, updateElectorStates } from '../ballot-store.ts'
import { loadBallot, moveBallot, requirePhase } from '../course/load-ballot.ts'
import { ballotSentences } from '../locales/zh-CN.ts'

const ids = z.array(z.uuid()).max(3000).default([])
export const markElectorsInput = z.object({ id: z.uuid(), phone: ids, paper: ids, absent: ids })
export type MarkElectorsInput = z.input<typeof markElectorsInput>

/**
 * Marks who is present with a phone, who wants a paper ballot, who is away. Whoever takes paper cannot cast on the phone. Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_PHASE,
 * BALLOT_NOT_ON_ROSTER, BALLOT_METHOD_UNFIT, BALLOT_LETTER_GIVEN (present after a letter) and BALLOT_SUPERVISOR_ABSENT.
 */
export const markElectors = async (scope: Scope, raw: MarkElectorsInput): Promise<void> => {
  const { id, phone, paper, absent } = markElectorsInput.parse(raw)
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'roster')
  if ((found.method === 'paper' && phone.length > 0) || (found.method === 'phone' && paper.length > 0)) throw new AppError('BALLOT_METHOD_UNFIT', { method: found.method })
  const letters = new Map((await selectLetters(scope, id)).map(({ memberId, name }) => [memberId, name]))
  const arrived = [...phone, ...paper].find((memberId) => letters.has(memberId))
  if (arrived !== undefined) throw new AppError('BALLOT_LETTER_GIVEN', { name: letters.get(arrived) ?? '' })
  const lost = (await selectSupervisors(scope, id)).find(({ memberId }) => absent.includes(memberId))
  if (lost) throw new AppError('BALLOT_SUPERVISOR_ABSENT', { name: lost.name })
  const marked = (await updateElectorStates(scope, id, phone, 'phone')) + (await updateElectorStates(scope, id, paper, 'paper')) + (await updateElectorStates(scope, id, absent, 'absent'))
  if (marked !== new Set([...phone, ...paper, ...absent]).size) throw new AppError('BALLOT_NOT_ON_ROSTER', {})
  await moveBallot(scope, found, {})
  await scope.audit({ action: 'ballot.attendance-marked', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.states(found.title), details: { phone: phone.length, paper: paper.length, absent: absent.length } })
}
