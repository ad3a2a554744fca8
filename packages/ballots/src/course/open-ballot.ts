import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { effectiveMode, getRule, isCarriedOver, renderVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { selectCandidates, selectElectors, selectSupervisors } from '../ballot-store.ts'
import { slotBytesOf } from '../count/ballot-content.ts'
import { openingOf } from '../count/judge.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import { openUrn } from '../urn/open-urn.ts'
import { loadBallot, moveBallot, requirePhase } from './load-ballot.ts'
import { questionOf } from './question-of.ts'

/** `reason` is asked for where a quorum whose article is not confirmed is not met. */
export const openBallotInput = z.object({ id: z.uuid(), reason: z.string().trim().min(4).max(300).optional() })
export type OpenBallotInput = z.infer<typeof openBallotInput>

/** Fewer than this on one way of voting beside another would show by the counts of the two ways what each of them chose. */
const LEAST_ON_A_WAY = 3

const requireMixed = (onPhone: number, onPaper: number): void => {
  const few = Math.min(onPhone, onPaper)
  if (few > 0 && few < LEAST_ON_A_WAY) throw conflict('BALLOT_WAY_REVEALS', { few, least: LEAST_ON_A_WAY })
}

/**
 * Opens the vote when the quorum of its matter is met, and sets up the sealed urn of those who vote by phone. `code` opens the urn later; it is shown once, to be kept by the
 * 监票人, and stored nowhere. Nobody is sent a message: the people are in the room, and the vote stands first on their home page. Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_PHASE, BALLOT_NOT_THE_DAY, BALLOT_SUPERVISORS_MISSING, BALLOT_WAY_REVEALS (one or two people alone on phones or on
 * paper), BALLOT_NO_QUORUM (BR-14, DEV-15; EL-04
 * with a reason passes while it is not confirmed) and BALLOT_CHANGED.
 */
export const openBallot = async (scope: Scope, { id, reason }: OpenBallotInput): Promise<{ code: string | null }> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'roster')
  if (found.heldOn !== today(scope.clock)) throw conflict('BALLOT_NOT_THE_DAY', { heldOn: found.heldOn })
  const supervisors = await selectSupervisors(scope, id)
  if (!supervisors.some(({ role }) => role === 'supervisor') || !supervisors.some(({ role }) => role === 'teller')) throw conflict('BALLOT_SUPERVISORS_MISSING', {})
  const electors = await selectElectors(scope, id)
  const present = electors.filter(({ state }) => state !== 'absent')
  const verdict = openingOf(found.matter, { eligible: electors.length, present: present.length }, found.heldOn)
  if (!verdict.facts.opens) {
    const rule = getRule(verdict.ruleId, found.heldOn)
    const isBinding = effectiveMode(rule).mode === 'hard' || isCarriedOver(rule, 'open')
    const { what, why, next, citation } = renderVerdict(verdict)
    if (isBinding || reason === undefined) throw conflict('BALLOT_NO_QUORUM', { verdictWhat: what, verdictWhy: why, verdictNext: next, citation, needsReason: !isBinding })
  }
  const onPhone = present.filter(({ state }) => state === 'phone').map(({ memberId }) => memberId)
  requireMixed(onPhone.length, present.length - onPhone.length)
  const question = questionOf(found, await selectCandidates(scope, id), electors)
  const urn = onPhone.length === 0 ? { urnId: null, code: null } : await openUrn(scope, { purpose: 'ballots.ballot', voterIds: onPhone, slotBytes: slotBytesOf(question), withCode: true })
  await moveBallot(scope, found, { phase: 'open', urnId: urn.urnId, reason: reason ?? null })
  await scope.audit({
    action: 'ballot.opened', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.opened(found.title), details: { eligible: electors.length, present: present.length, onPhone: onPhone.length, reason: reason ?? null },
  })
  return { code: urn.code }
}
