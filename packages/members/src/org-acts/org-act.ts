import type { LocalDate } from '@dangjian/kernel'
import type { OrgActChange, OrgActKind, OrgActStatus, OrgUnit } from '@dangjian/org'

/** An act on organizations as it is kept. Dates are Shanghai days; `proposedBy` is an account. */
export interface OrgAct {
  readonly id: string
  readonly kind: OrgActKind
  readonly status: OrgActStatus
  /** The organization concerned; for 设立 its superior. */
  readonly orgUnitId: string
  readonly otherUnitId: string | null
  readonly change: OrgActChange
  readonly title: string
  readonly applicant: string
  readonly appliedOn: LocalDate
  readonly approvingBody: string
  readonly documentNumber: string | null
  readonly grounds: string
  readonly effectiveOn: LocalDate
  readonly proposedBy: string
  readonly decidedOn: LocalDate | null
  readonly carriedOutOn: LocalDate | null
}

/** One step of an act: who, when, and the reason where one was given. */
export interface OrgActStepLine {
  readonly step: OrgActStatus
  readonly byName: string
  readonly note: string | null
  readonly at: Date
}

/** The organization that a change concerns; for 设立 the superior. */
export const unitIdOf = (change: OrgActChange): string => (change.kind === 'set_up' ? change.parentId : change.unitId)

/** The second organization that a change touches. */
export const otherIdOf = (change: OrgActChange): string | null => {
  if (change.kind === 'move') return change.newParentId
  return change.kind === 'merge' || change.kind === 'dissolve' ? change.receivingId : null
}

/** What the act is called in lists and in the audit trail. */
export const titleOf = (change: OrgActChange, unit: OrgUnit, other: OrgUnit | null): string => {
  switch (change.kind) {
    case 'set_up': return `在${unit.name}之下设立${change.name}`
    case 'rename': return change.name === unit.name ? `调整${unit.name}的简称或者形式` : `${unit.name}更名为${change.name}`
    case 'move': return `${unit.name}划归${other?.name ?? ''}`
    case 'split': return `从${unit.name}分设${change.name}`
    case 'merge': return `${unit.name}并入${other?.name ?? ''}`
    case 'dissolve': return other === null ? `撤销${unit.name}` : `撤销${unit.name}，党员编入${other.name}`
  }
}
