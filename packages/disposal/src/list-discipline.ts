import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { executionReport, renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import { selectActions, selectRestrictions } from './discipline-store.ts'
import type { DisciplineKind, RestrictionKind } from './tables.ts'

/** A line of the register of 党纪处分. */
export interface DisciplineLine {
  readonly id: string
  readonly memberId: string
  readonly memberName: string
  readonly orgUnitName: string
  readonly kind: DisciplineKind
  readonly decidedOn: LocalDate
  readonly decidedByOrgan: string
  readonly documentNumber: string
  readonly probationUntil: LocalDate | null
  readonly executionReportedOn: LocalDate | null
  readonly revokedOn: LocalDate | null
  /** RG-04 in words. */
  readonly execution: RenderedVerdict
  readonly executionDueOn: LocalDate
}

/** A line of the register of restrictions. */
export interface RestrictionLine {
  readonly id: string
  readonly memberId: string
  readonly memberName: string
  readonly orgUnitName: string
  readonly kind: RestrictionKind
  readonly fromOn: LocalDate
  readonly untilOn: LocalDate | null
  readonly basis: string
  readonly isInForce: boolean
}

/** 党纪处分 and restrictions of rights in the subtrees of disposal.read, the latest first; never the reader's own. */
export const listDiscipline = async (scope: Scope): Promise<{ actions: DisciplineLine[]; restrictions: RestrictionLine[] }> => {
  const paths = pathsWith(scope.access, 'disposal.read')
  const day = today(scope.clock)
  const foreign = (row: { memberId: string }): boolean => row.memberId !== scope.actor.memberId
  const actions = (await selectActions(scope, paths)).filter(foreign).map((row): DisciplineLine => {
    const verdict = executionReport({ decidedOn: row.decidedOn, reportedOn: row.executionReportedOn, onDate: day })
    const { id, memberId, memberName, kind, decidedOn, decidedByOrgan, documentNumber, probationUntil, executionReportedOn, revokedOn } = row
    return {
      id, memberId, memberName, orgUnitName: row.unitName, kind, decidedOn, decidedByOrgan, documentNumber, probationUntil, executionReportedOn, revokedOn, execution: renderVerdict(verdict),
      executionDueOn: verdict.facts.dueOn,
    }
  })
  const restrictions = (await selectRestrictions(scope, paths)).filter(foreign).map(({ id, memberId, memberName, unitName, kind, fromOn, untilOn, basis }): RestrictionLine => ({
    id, memberId, memberName, orgUnitName: unitName, kind, fromOn, untilOn, basis, isInForce: fromOn <= day && (untilOn === null || day < untilOn),
  }))
  return { actions, restrictions }
}
