import { type AdmissionBasis, type AdmissionFacts, type AdmissionStanding, holidayCalendar, type LocalAdmissionRule } from '@dangjian/regulations'
import type { CaseRow } from './case-store.ts'
import type { LocalRuleRow } from './plan-store.ts'
import type { ObjectionRow, PublicityRow } from './publicity-store.ts'
import type { DocumentRow, StepRow } from './step-store.ts'

/** A record as it stands: the latest correction of the row that first recorded it. */
export interface EffectiveStep extends StepRow {
  /** The row that it was first recorded by. */
  readonly originId: string
  /** Accounts that recorded it or corrected it. */
  readonly recordedByAll: ReadonlyArray<string | null>
}

/** Corrections applied, in the order of the first recording. */
export const effectiveSteps = (rows: readonly StepRow[]): EffectiveStep[] => {
  const standing: EffectiveStep[] = []
  for (const row of rows) {
    const replaced = row.replaces === null ? -1 : standing.findIndex((step) => step.id === row.replaces)
    const before = standing[replaced]
    if (before) standing[replaced] = { ...row, originId: before.originId, recordedByAll: [...before.recordedByAll, row.recordedBy] }
    else standing.push({ ...row, originId: row.id, recordedByAll: [row.recordedBy] })
  }
  return standing
}

/** A record as the evaluator takes it. */
export const standingOfRow = ({ step, onDate, round, isPositive, data }: Pick<StepRow, 'step' | 'onDate' | 'round' | 'isPositive' | 'data'>): AdmissionStanding => ({
  key: step,
  onDate,
  round,
  isPositive: isPositive === 1,
  ...(data.kind === 'conversion_meeting' ? { outcome: data.outcome, ...(data.extendMonths === undefined ? {} : { extendMonths: data.extendMonths }) } : {}),
})

export interface CaseMaterial {
  readonly row: CaseRow
  readonly isOrgan: boolean
  readonly steps: readonly StepRow[]
  readonly documents: readonly DocumentRow[]
  readonly publicities: readonly PublicityRow[]
  readonly objections: readonly ObjectionRow[]
}

/** What the evaluator knows of a case. */
export const factsOf = ({ row, isOrgan, steps, documents, publicities, objections }: CaseMaterial): AdmissionFacts => {
  const open = publicities.find(({ state }) => state === 'open')
  return {
    birthDate: row.birthDate,
    isOrgan,
    ...(row.adoptedFrom === null ? {} : { adoptedFrom: row.adoptedFrom }),
    records: effectiveSteps(steps).map(standingOfRow),
    ...(open === undefined
      ? {}
      : { openPublicity: { kind: open.kind, startsOn: open.startsOn, endsOn: open.endsOn, openObjections: objections.filter((one) => one.publicityId === open.id && one.state === 'open').length } }),
    heldPapers: documents.map(({ kind }) => kind),
  }
}

/** The calendar and the tenant's own rules. */
export const basisOf = (rules: readonly LocalRuleRow[]): AdmissionBasis => ({
  calendar: holidayCalendar(),
  local: new Map(rules.map((rule): [string, LocalAdmissionRule] => [rule.ruleId, { parameters: rule.parameters, isObligatory: rule.isObligatory === 1 }])),
})
