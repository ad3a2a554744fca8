import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { cancelProbation, convertMember } from '@dangjian/members'
import { isCancelled, outcomeOfRound, probationEnd, standingOf } from '@dangjian/regulations'
import { admitToBranch } from './admit-to-branch.ts'
import { updateCase } from './case-store.ts'
import type { StepData } from './contract/step-data.ts'
import type { LoadedCase } from './load-case.ts'
import type { TakenAdmissionStep } from './take-admission-step.ts'

const convert = async (scope: Scope, loaded: LoadedCase, taken: TakenAdmissionStep, documentNumber: string | undefined): Promise<void> => {
  const { row, facts, basis } = loaded
  const { memberId } = row
  if (memberId === null) throw new AppError('ADMISSION_NOT_ADMITTED', { name: row.name })
  const round = taken.facts.records.at(-1)?.round ?? 1
  const outcome = outcomeOfRound(taken.facts, round)
  const papers = { memberId, reason: '上级党委审批', ...(documentNumber === undefined ? {} : { documentNumber }) }
  if (outcome === 'cancel') await cancelProbation(scope, { ...papers, on: taken.onDate })
  if (outcome !== 'convert') return
  const formalOn = probationEnd(facts, basis) ?? taken.onDate
  await convertMember(scope, { ...papers, formalOn })
  await updateCase(scope, row.id, { convertedOn: formalOn })
  await scope.emit('member.converted', { memberId, caseId: row.id })
}

/**
 * What a step brings about beyond its record: 19 makes the member, 24 converts, extends or cancels (DEV-A4: standing counts from the end of the probation), 25
 * completes the case. Returns the member, where there is one. Throws as `admitToBranch`, `convertMember`, `cancelProbation`.
 */
export const carryOut = async (scope: Scope, loaded: LoadedCase, data: StepData, taken: TakenAdmissionStep, documentNumber?: string): Promise<string | null> => {
  const { row } = loaded
  if (!taken.isPositive) return row.memberId
  if (data.kind === 'placement') {
    const memberId = await admitToBranch(scope, loaded, data.groupId, taken.onDate)
    await updateCase(scope, row.id, { memberId, groupId: data.groupId, admittedOn: standingOf(taken.facts, 'admission_meeting')?.onDate ?? null })
    await scope.emit('member.admitted', { memberId, caseId: row.id })
    return memberId
  }
  if (data.kind === 'conversion_approval') await convert(scope, loaded, taken, documentNumber)
  if (data.kind === 'archive') await updateCase(scope, row.id, { state: 'completed', outcome: isCancelled(taken.facts) ? 'cancelled' : 'archived', closedOn: taken.onDate })
  return row.memberId
}
