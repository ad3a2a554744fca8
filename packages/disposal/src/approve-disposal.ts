import type { Scope } from '@dangjian/db'
import { addMonthsClamped, AppError } from '@dangjian/kernel'
import { exitMember } from '@dangjian/members'
import { z } from 'zod'
import type { CaseChange, CaseRecord } from './case-store.ts'
import { loadCase } from './load-case.ts'
import { disposalSentences, kindNames } from './locales/zh-CN.ts'
import { refusePunished } from './record-disposal-vote.ts'
import { recordStep } from './record-step.ts'
import { requireSecondPerson } from './second-person.ts'
import { documentSchema, noteSchema, stepOf } from './step-fields.ts'

export const approveDisposalInput = z.object({ ...stepOf, isApproved: z.boolean(), documentNumber: documentSchema, note: noteSchema.optional() })
export type ApproveDisposalInput = z.infer<typeof approveDisposalInput>

const changeOf = (found: CaseRecord, input: ApproveDisposalInput): CaseChange => {
  if (!input.isApproved) return { status: 'closed', outcome: 'not_approved', closedOn: input.on }
  return { status: 'in_force', effectiveOn: input.on, ...(found.kind === 'correction' ? { correctionUntil: addMonthsClamped(input.on, found.months ?? 6) } : {}) }
}

/**
 * The superior party committee approves or refuses (DIS-07); a person decides, another one than those who proposed, recorded or pre-reviewed. Approved 限期改正 begins on
 * that day (DIS-03); approved 除名 ends the membership on it (DIS-04 counts from it). Throws NOT_FOUND, FORBIDDEN (disposal.approve), DISPOSAL_OWN_CASE,
 * DISPOSAL_SECOND_PERSON, DISPOSAL_NOTE_MISSING, DISPOSAL_FACT_PUNISHED, DISPOSAL_CHANGED, what `refuseStep` throws, and for 除名 what `exitMember` of members throws.
 */
export const approveDisposal = async (scope: Scope, input: ApproveDisposalInput): Promise<{ caseId: string }> => {
  const found = await loadCase(scope, input.caseId, 'disposal.approve')
  if (!input.isApproved && !input.note) throw new AppError('DISPOSAL_NOTE_MISSING', { path: 'note' })
  const done = await recordStep(scope, found, 'approved', input.on, async (steps) => {
    requireSecondPerson(scope, steps)
    if (input.isApproved) await refusePunished(scope, found, input.on)
    return { body: { isApproved: input.isApproved, documentNumber: input.documentNumber }, note: input.note, change: changeOf(found, input) }
  })
  if (input.isApproved && found.kind === 'removed') {
    await exitMember(scope, { memberId: found.memberId, exitKind: 'removed', on: input.on, reason: disposalSentences.exited(kindNames['removed'] ?? ''), documentNumber: input.documentNumber })
  }
  return done
}
