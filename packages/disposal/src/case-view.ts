import type { LocalDate } from '@dangjian/kernel'
import type { DisposalGround, DisposalKind } from '@dangjian/regulations'
import type { CaseRecord } from './case-store.ts'
import type { DisposalOutcome, DisposalStatus } from './tables.ts'

/** A line of the list of cases: no ground, no fact. */
export interface CaseLine {
  readonly id: string
  readonly memberId: string
  readonly memberName: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly kind: DisposalKind
  readonly status: DisposalStatus
  readonly outcome: DisposalOutcome | null
  readonly proposedOn: LocalDate
  readonly effectiveOn: LocalDate | null
  readonly correctionUntil: LocalDate | null
  readonly closedOn: LocalDate | null
}

/** The line of a case. */
export const caseLine = (row: CaseRecord): CaseLine => ({
  id: row.id, memberId: row.memberId, memberName: row.memberName, orgUnitId: row.orgUnitId, orgUnitName: row.unitName, kind: row.kind, status: row.status, outcome: row.outcome,
  proposedOn: row.proposedOn, effectiveOn: row.effectiveOn, correctionUntil: row.correctionUntil, closedOn: row.closedOn,
})

/** A case as its page shows it. */
export interface CaseFacts extends CaseLine {
  readonly ground: DisposalGround
  readonly sinceOn: LocalDate | null
  readonly factReference: string
  readonly fact: string
  readonly months: number | null
  readonly monthsReason: string | null
  readonly previousCaseId: string | null
}

/** The facts of a case, opened with the tenant's key. */
export const caseFacts = (row: CaseRecord, open: (sealed: Buffer) => string): CaseFacts => ({
  ...caseLine(row), ground: row.ground, sinceOn: row.sinceOn, factReference: row.factReference, fact: open(row.factSealed), months: row.months, monthsReason: row.monthsReason, previousCaseId: row.previousCaseId,
})
