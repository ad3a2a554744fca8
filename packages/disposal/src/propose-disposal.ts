import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, today, type LocalDate } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { branchCapability, correctionPeriod, disposalGround, disposalGrounds, disposalKinds, factPunished, findRule, renderVerdict, type DisposalGround, type Verdict } from '@dangjian/regulations'
import { z } from 'zod'
import { disposedOn, findCase, insertCase, insertStep } from './case-store.ts'
import { actionsOfMember } from './discipline-store.ts'
import { factKeyOf } from './fact-key.ts'
import { refuseOwn } from './load-case.ts'
import { disciplineNames, disposalSentences, kindNames } from './locales/zh-CN.ts'
import { findMembership } from './member-state-store.ts'
import { documentSchema } from './step-fields.ts'

const grounds = Object.keys(disposalGrounds) as DisposalGround[]

/** `otherFacts` are the member's 党纪处分 of which the proposer states that they punished another fact. */
export const proposeDisposalInput = z.object({
  orgUnitId: z.uuid(),
  memberId: z.uuid(),
  kind: z.enum(disposalKinds),
  ground: z.enum(grounds),
  sinceOn: z.iso.date().optional(),
  factReference: z.string().trim().min(2).max(80),
  fact: z.string().trim().min(2).max(2000),
  months: z.number().int().min(1).max(60).optional(),
  monthsReason: z.string().trim().max(400).optional(),
  previousCaseId: z.uuid().optional(),
  otherFacts: z.array(z.uuid()).max(50).default([]),
  on: z.iso.date(),
  meetingNumber: documentSchema.optional(),
})
export type ProposeDisposalInput = z.input<typeof proposeDisposalInput>

const refuseUnder = (code: string, verdict: Verdict): void => {
  if (verdict.outcome !== 'fail') return
  const { what, why, next, citation } = renderVerdict(verdict)
  throw new AppError(code, { what, why, next, citation })
}

const requireOwnBranch = async (scope: Scope, input: ProposeDisposalInput): Promise<OrgUnit> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'disposal.read')
  requireCan(scope.access, 'disposal.handle', unit.path)
  if (unit.kind !== 'branch') throw new AppError('DISPOSAL_BRANCH_ONLY', { unit: unit.name })
  refuseUnder('DISPOSAL_TEMPORARY_BRANCH', branchCapability({ form: unit.form, capability: 'dispose_members' }))
  const member = await getMemberBrief(scope, input.memberId)
  if (member.orgUnitId !== unit.id) throw new AppError('DISPOSAL_MEMBER_ELSEWHERE', { unit: unit.name })
  refuseOwn(scope, input.memberId)
  return unit
}

/** The day from which a ground runs: the record's where the roster knows it, otherwise the given one. Throws DISPOSAL_NOT_SUSPENDED for 自行脱党 without 停止党籍 (EDU-10). */
const sinceOf = async (scope: Scope, input: ProposeDisposalInput): Promise<LocalDate | null> => {
  const membership = await findMembership(scope, input.memberId)
  if (membership?.status === 'probationary' && input.kind !== 'correction') throw new AppError('DISPOSAL_PROBATIONARY', { kind: kindNames[input.kind] ?? input.kind })
  if (input.ground === 'lost_after_suspension') {
    if (membership?.state !== 'suspended' || membership.stateSince === null) throw new AppError('DISPOSAL_NOT_SUSPENDED', { path: 'ground' })
    return membership.stateSince
  }
  return input.ground === 'lost_contact' && membership?.state === 'lost_contact' && membership.stateSince !== null ? membership.stateSince : (input.sinceOn ?? null)
}

const requirePrevious = async (scope: Scope, input: ProposeDisposalInput): Promise<void> => {
  const wanted = input.ground === 'not_corrected' ? ['correction', 'not_corrected'] : input.ground === 'refused_persuasion' ? ['persuaded_out', 'refused'] : null
  if (wanted === null) return
  const previous = input.previousCaseId === undefined ? undefined : await findCase(scope, input.previousCaseId)
  if (!previous || previous.memberId !== input.memberId || previous.kind !== wanted[0] || previous.outcome !== wanted[1]) {
    throw new AppError('DISPOSAL_PREVIOUS_MISSING', { path: 'previousCaseId', previous: kindNames[wanted[0] ?? ''] ?? '' })
  }
}

/** DIS-02 at the proposal: the same fact, a fact whose punishment was not looked at, and a fact that was disposed of already. */
const requireFreeFact = async (scope: Scope, input: ProposeDisposalInput, factKey: string): Promise<void> => {
  const actions = await actionsOfMember(scope, input.memberId)
  refuseUnder('DISPOSAL_FACT_PUNISHED', factPunished(factKey, actions, { onDate: input.on }))
  const open = actions.filter(({ id }) => !(input.otherFacts ?? []).includes(id))
  if (open.length > 0) throw new AppError('DISPOSAL_FACT_UNDECLARED', { path: 'otherFacts', actions: open.map(({ kind, decidedOn }) => `${decidedOn}${disciplineNames[kind] ?? kind}`).join('、') })
  const done = await disposedOn(scope, input.memberId, factKey)
  if (done !== undefined) throw conflict('DISPOSAL_FACT_DISPOSED', { on: done })
}

/** DIS-03: months of 限期改正, null for the other kinds. */
const monthsOf = (input: ProposeDisposalInput): number | null => {
  if (input.kind !== 'correction') return null
  const months = input.months ?? 6
  const verdict = correctionPeriod(input.on, months, { onDate: input.on })
  refuseUnder('DISPOSAL_TOO_LONG', verdict)
  if (verdict.outcome !== 'pass' && !input.monthsReason) throw new AppError('DISPOSAL_MONTHS_REASON', { path: 'monthsReason', months: String(months) })
  return months
}

/**
 * The 支委会 proposes to dispose of a member of its own branch (DIS-07). Whether the ground holds stays with people; the length of a ground, the fact and the
 * kind are guarded. Throws NOT_FOUND, FORBIDDEN, DISPOSAL_OWN_CASE, DISPOSAL_BRANCH_ONLY, DISPOSAL_TEMPORARY_BRANCH (BR-06), DISPOSAL_MEMBER_ELSEWHERE,
 * DISPOSAL_PROBATIONARY, DISPOSAL_BEFORE_RULES, DISPOSAL_GROUND_UNFIT (DIS-05, DIS-06, EDU-10), DISPOSAL_NOT_SUSPENDED, DISPOSAL_PREVIOUS_MISSING, DISPOSAL_FACT_PUNISHED
 * (DIS-02), DISPOSAL_FACT_UNDECLARED, DISPOSAL_FACT_DISPOSED, DISPOSAL_TOO_LONG (DIS-03), DISPOSAL_MONTHS_REASON, DISPOSAL_CASE_OPEN and DISPOSAL_DATE_FUTURE.
 */
export const proposeDisposal = async (scope: Scope, input: ProposeDisposalInput): Promise<{ caseId: string }> => {
  const unit = await requireOwnBranch(scope, input)
  if (input.on > today(scope.clock)) throw new AppError('DISPOSAL_DATE_FUTURE', { path: 'on', date: input.on })
  if (!findRule('DIS-01', input.on)) throw new AppError('DISPOSAL_BEFORE_RULES', { path: 'on', date: input.on })
  const sinceOn = await sinceOf(scope, input)
  refuseUnder('DISPOSAL_GROUND_UNFIT', disposalGround({ kind: input.kind, ground: input.ground, sinceOn, onDate: input.on }))
  await requirePrevious(scope, input)
  const factKey = factKeyOf(input.factReference)
  await requireFreeFact(scope, input, factKey)
  const months = monthsOf(input)
  const { name } = await getMemberBrief(scope, input.memberId)
  const caseId = newId()
  const isNew = await insertCase(scope, {
    id: caseId, memberId: input.memberId, memberName: name, orgUnitId: unit.id, kind: input.kind, ground: input.ground, sinceOn, factReference: input.factReference, factKey,
    factSealed: scope.fields.seal(input.fact), months, monthsReason: input.monthsReason ?? null, previousCaseId: input.previousCaseId ?? null, status: 'open', proposedOn: input.on,
    proposedBy: scope.actor.accountId, createdAt: scope.clock.now(),
  })
  if (!isNew) throw conflict('DISPOSAL_CASE_OPEN', {})
  await insertStep(scope, {
    id: newId(), caseId, position: 1, step: 'proposed', happenedOn: input.on, body: { kind: input.kind, ground: input.ground, documentNumber: input.meetingNumber ?? null },
    recordedBy: scope.actor.accountId, recordedByName: scope.actor.name, recordedAt: scope.clock.now(),
  })
  await scope.audit({
    action: 'disposal.proposed', subject: { type: 'disposal', id: caseId }, orgPath: unit.path, summary: disposalSentences.proposed(unit.name, name, kindNames[input.kind] ?? input.kind),
    details: { memberId: input.memberId, kind: input.kind, ground: input.ground },
  })
  await scope.emit('disposal.step-recorded', { caseId, memberId: input.memberId, step: 'proposed' })
  return { caseId }
}
