import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { homeUnitOf } from '@dangjian/members'
import { getOrgUnit, idsOfPath, unitsById, type OrgUnit } from '@dangjian/org'
import type { AdmissionBasis, AdmissionFacts } from '@dangjian/regulations'
import { basisOf, effectiveSteps, factsOf, type EffectiveStep } from './case-facts.ts'
import { selectCase, type CaseRow } from './case-store.ts'
import { selectOverrides, type OverrideRow } from './override-store.ts'
import { selectLocalRules, type LocalRuleRow } from './plan-store.ts'
import { selectObjectionsOf, selectPublicitiesOf, type ObjectionRow, type PublicityRow } from './publicity-store.ts'
import { selectDocuments, selectSteps, type DocumentRow, type StepRow } from './step-store.ts'

/** A case with everything that is judged and shown. */
export interface LoadedCase {
  readonly row: CaseRow
  readonly unit: OrgUnit
  /** The 党委 that approves: the nearest above the branch (DEV-A1); null where there is none. */
  readonly committee: OrgUnit | null
  readonly steps: readonly StepRow[]
  readonly effective: readonly EffectiveStep[]
  readonly documents: readonly DocumentRow[]
  readonly publicities: readonly PublicityRow[]
  readonly objections: readonly ObjectionRow[]
  readonly overrides: readonly OverrideRow[]
  readonly localRules: readonly LocalRuleRow[]
  readonly facts: AdmissionFacts
  readonly basis: AdmissionBasis
}

/** The 党委 nearest above a branch; approval is its alone, a 党总支 may only review (DEV-A1). */
export const approvingCommittee = (unit: OrgUnit, ancestors: ReadonlyMap<string, OrgUnit>): OrgUnit | null =>
  idsOfPath(unit.path).toReversed().map((id) => ancestors.get(id)).find((above) => above !== undefined && above.id !== unit.id && above.kind === 'committee') ?? null

/** Puts rows that belong to a case together. */
export const assembleCase = (row: CaseRow, unit: OrgUnit, committee: OrgUnit | null, parts: Omit<LoadedCase, 'row' | 'unit' | 'committee' | 'effective' | 'facts' | 'basis'>): LoadedCase => {
  const isOrgan = committee?.form === 'organ_committee'
  return { row, unit, committee, ...parts, effective: effectiveSteps(parts.steps), facts: factsOf({ row, isOrgan, ...parts }), basis: basisOf(parts.localRules) }
}

const readable = async (scope: Scope, row: CaseRow | undefined): Promise<{ row: CaseRow; unit: OrgUnit }> => {
  if (!row) throw notFound('admissionCase')
  const home = row.memberId === null ? null : await homeUnitOf(scope, row.memberId)
  const unit = await getOrgUnit(scope, home?.orgUnitId ?? row.orgUnitId)
  if (!['admission.read', 'admission.handle', 'admission.approve'].some((permission) => can(scope.access, permission, unit.path))) throw notFound('admissionCase')
  return { row: { ...row, orgUnitId: unit.id }, unit }
}

/**
 * A case that the person may read, with everything about it; locked when it is to be changed. Throws NOT_FOUND for an unknown, foreign or unreadable one, and
 * ADMISSION_OWN_CASE when the person concerned wants to change it.
 */
export const loadCase = async (scope: Scope, id: string, use: 'read' | 'change' = 'read'): Promise<LoadedCase> => {
  const { row, unit } = await readable(scope, await selectCase(scope, id, use === 'change'))
  if (use === 'change' && row.memberId !== null && row.memberId === scope.actor.memberId) throw new AppError('ADMISSION_OWN_CASE', { name: row.name }, 403)
  const [steps, documents, publicities, overrides, localRules, ancestors] = await Promise.all([
    selectSteps(scope, [id]), selectDocuments(scope, [id]), selectPublicitiesOf(scope, [id]), selectOverrides(scope, [id], undefined), selectLocalRules(scope), unitsById(scope, idsOfPath(unit.path)),
  ])
  const objections = await selectObjectionsOf(scope, publicities.map((publicity) => publicity.id))
  return assembleCase(row, unit, approvingCommittee(unit, ancestors), { steps, documents, publicities, objections, overrides, localRules })
}

/** As `loadCase` for a change by the branch: admission.handle over it, and the case open. Throws FORBIDDEN, ADMISSION_CASE_SUSPENDED, ADMISSION_CASE_CLOSED. */
export const loadForHandling = async (scope: Scope, id: string): Promise<LoadedCase> => {
  const loaded = await loadCase(scope, id, 'change')
  requireCan(scope.access, 'admission.handle', loaded.unit.path)
  requireOpen(loaded)
  return loaded
}

/** As `loadCase` for an act of the approving committee. Throws ADMISSION_NO_COMMITTEE, FORBIDDEN (admission.approve at the committee), ADMISSION_CASE_SUSPENDED, ADMISSION_CASE_CLOSED. */
export const loadForApproval = async (scope: Scope, id: string): Promise<LoadedCase> => {
  const loaded = await loadCase(scope, id, 'change')
  if (!loaded.committee) throw new AppError('ADMISSION_NO_COMMITTEE', { name: loaded.unit.name })
  requireCan(scope.access, 'admission.approve', loaded.committee.path)
  requireOpen(loaded)
  return loaded
}

/** Throws ADMISSION_CASE_SUSPENDED or ADMISSION_CASE_CLOSED for a case that is not under way. */
export const requireOpen = ({ row }: Pick<LoadedCase, 'row'>): void => {
  if (row.state === 'suspended') throw conflict('ADMISSION_CASE_SUSPENDED', { name: row.name })
  if (row.state !== 'open') throw conflict('ADMISSION_CASE_CLOSED', { name: row.name })
}
