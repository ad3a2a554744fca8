import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound, today } from '@dangjian/kernel'
import { getOrgUnit, listPosts, moveTermEnd, requireCapability, type OrgUnit } from '@dangjian/org'
import { renderVerdict, termChange } from '@dangjian/regulations'
import { z } from 'zod'
import { daySchema, documentSchema, proseSchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { requireSecondPerson } from '../require-second-person.ts'
import { termBodyOf, termOf, type Term } from './term-of.ts'
import { decideChangeRow, insertTerm, insertTermChange, lockTermChange, openTerms, setTermDue } from './term-store.ts'

export const proposeTermChangeInput = z.object({ orgUnitId: z.uuid(), dueOn: daySchema, reason: proseSchema })
export type ProposeTermChangeInput = z.infer<typeof proposeTermChangeInput>

const presentTerm = async (scope: Scope, unit: OrgUnit): Promise<Term> => {
  const body = termBodyOf(unit)
  if (body === null) throw new AppError('ELECTION_UNFIT', { name: unit.name })
  const [row] = await openTerms(scope, [unit.id])
  const term = termOf(body, row, await listPosts(scope, [unit.id], today(scope.clock)))
  if (term === null) throw conflict('TERM_NOT_ON_RECORD', { name: unit.name })
  return term
}

/**
 * Asks to hold the next election earlier or later than due (EL-01). Throws NOT_FOUND, FORBIDDEN (org.manage), TEMPORARY_BRANCH_MAY_NOT, ELECTION_UNFIT,
 * TERM_NOT_ON_RECORD, TERM_CHANGE_DATE (no change, or before today), TERM_CHANGE_TOO_LONG (more than a year after the term) and TERM_CHANGE_WAITS.
 */
export const proposeTermChange = async (scope: Scope, input: ProposeTermChangeInput): Promise<{ id: string }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'org.read')
  requireCan(scope.access, 'org.manage', unit.path)
  requireCapability(unit, 'hold_election')
  const term = await presentTerm(scope, unit)
  if (input.dueOn === term.dueOn || input.dueOn < today(scope.clock)) throw new AppError('TERM_CHANGE_DATE', { path: 'dueOn', dueOn: term.dueOn })
  const verdict = termChange({ endsOn: term.endsOn, dueOn: input.dueOn })
  if (verdict.outcome === 'fail') {
    const { what, why, next, citation } = renderVerdict(verdict)
    throw new AppError('TERM_CHANGE_TOO_LONG', { path: 'dueOn', verdictWhat: what, verdictWhy: why, verdictNext: next, citation }, 422)
  }
  const id = newId()
  const isNew = await insertTermChange(scope, {
    id, orgUnitId: unit.id, fromDueOn: term.dueOn, dueOn: input.dueOn, reason: input.reason, state: 'proposed', proposedBy: scope.actor.name, proposedByAccountId: scope.actor.accountId, proposedAt: scope.clock.now(),
  })
  if (!isNew) throw conflict('TERM_CHANGE_WAITS', { name: unit.name })
  await scope.audit({ action: 'org.term-change-proposed', subject: { type: 'term_change', id }, orgPath: unit.path, summary: missionSentences.changeProposed(unit.name, input.dueOn), details: { from: term.dueOn, reason: input.reason } })
  return { id }
}

/** An approval names the document; a refusal its reason. */
export const decideTermChangeInput = z.discriminatedUnion('isApproved', [
  z.object({ id: z.uuid(), isApproved: z.literal(true), document: documentSchema }),
  z.object({ id: z.uuid(), isApproved: z.literal(false), answer: proseSchema }),
])
export type DecideTermChangeInput = z.infer<typeof decideTermChangeInput>

/** Answers a request; approved, the term and the posts' planned end move. Throws NOT_FOUND, FORBIDDEN (org.approve), APPROVER_IS_PROPOSER and TERM_CHANGE_DECIDED. */
export const decideTermChange = async (scope: Scope, input: DecideTermChangeInput): Promise<void> => {
  const change = await lockTermChange(scope, input.id)
  const unit = change ? await getOrgUnit(scope, change.orgUnitId) : undefined
  if (!change || !unit || !can(scope.access, 'org.read', unit.path)) throw notFound('termChange')
  requireCan(scope.access, 'org.approve', unit.path)
  const seats = (await listPosts(scope, [unit.id], today(scope.clock))).map(({ memberId }) => memberId)
  requireSecondPerson(scope, { accountId: change.proposedByAccountId, name: change.proposedBy }, seats)
  if (change.state !== 'proposed') throw conflict('TERM_CHANGE_DECIDED', { name: unit.name })
  const decided = { decidedBy: scope.actor.name, decidedAt: scope.clock.now() }
  const subject = { type: 'term_change', id: change.id }
  if (!input.isApproved) {
    await decideChangeRow(scope, change.id, { state: 'refused', answer: input.answer, ...decided })
    return scope.audit({ action: 'org.term-change-refused', subject, orgPath: unit.path, summary: missionSentences.changeRefused(unit.name) })
  }
  const term = await presentTerm(scope, unit)
  if (!(await setTermDue(scope, unit.id, change.dueOn))) {
    await insertTerm(scope, {
      id: newId(), orgUnitId: unit.id, electedOn: term.electedOn, endsOn: term.endsOn, dueOn: change.dueOn, document: input.document, recordedBy: scope.actor.name, recordedAt: scope.clock.now(),
    })
  }
  await moveTermEnd(scope, unit.id, change.dueOn)
  await decideChangeRow(scope, change.id, { state: 'approved', document: input.document, ...decided })
  await scope.audit({ action: 'org.term-change-approved', subject, orgPath: unit.path, summary: missionSentences.changeApproved(unit.name, change.dueOn), details: { from: change.fromDueOn, document: input.document } })
}
