import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, today } from '@dangjian/kernel'
import { blindPurposes, memberProblems, pinyinOf } from '@dangjian/members'
import { getOrgUnit, idsOfPath, isHomeBranch, requireCapability, unitsById, type OrgUnit } from '@dangjian/org'
import { readmissionVerdict, renderVerdict } from '@dangjian/regulations'
import type { z } from 'zod'
import { insertCase, selectCase } from './case-store.ts'
import { openCaseInput } from './contract/inputs.ts'
import { approvingCommittee, assembleCase } from './load-case.ts'
import { selectByIdNumber } from './people-store.ts'
import { selectLocalRules } from './plan-store.ts'
import { takeAdmissionStep } from './take-admission-step.ts'

export type OpenCaseInput = z.input<typeof openCaseInput>

/** The branch of a new or moved case: open, and no temporary one, which admits nobody (BR-06, DEV-A3). Throws NOT_FOUND, TEMPORARY_BRANCH_MAY_NOT, ADMISSION_BRANCH_REQUIRED, ADMISSION_BRANCH_CLOSED, ADMISSION_GROUP_UNFIT. */
export const requireCaseBranch = async (scope: Scope, orgUnitId: string, groupId: string | null): Promise<OrgUnit> => {
  const unit = await getOrgUnit(scope, orgUnitId, 'admission.read')
  requireCapability(unit, 'admit_members')
  if (!isHomeBranch(unit)) throw new AppError('ADMISSION_BRANCH_REQUIRED', { name: unit.name })
  if (unit.closedOn !== null) throw conflict('ADMISSION_BRANCH_CLOSED', { name: unit.name })
  if (groupId === null) return unit
  const group = await getOrgUnit(scope, groupId)
  if (group.kind !== 'group' || group.parentId !== unit.id || group.closedOn !== null) throw new AppError('ADMISSION_GROUP_UNFIT', { name: unit.name })
  return unit
}

/** Throws ADMISSION_ALREADY_MEMBER, and ADMISSION_BARRED within five years of 劝其退党 or 除名 (DIS-04). */
const requireStranger = async (scope: Scope, idNumber: string, name: string, appliedOn: string): Promise<void> => {
  const known = await selectByIdNumber(scope, idNumber)
  if (!known) return
  if (known.state !== 'exited') throw conflict('ADMISSION_ALREADY_MEMBER', { name })
  if ((known.exitKind !== 'persuaded_out' && known.exitKind !== 'removed') || known.exitedOn === null) return
  const verdict = readmissionVerdict({ exitKind: known.exitKind, exitOn: known.exitedOn, onDate: appliedOn })
  if (!verdict.facts.isBarred) return
  const { what, why, next, citation } = renderVerdict(verdict)
  throw new AppError('ADMISSION_BARRED', { name, verdictWhat: what, verdictWhy: why, verdictNext: next, citation, earliestOn: verdict.facts.untilOn })
}

/**
 * Receives an application: step 1. Throws NOT_FOUND, FORBIDDEN (admission.handle), as `requireCaseBranch`, the first code of `memberProblems`, ADMISSION_ALREADY_MEMBER,
 * ADMISSION_BARRED (DIS-04), ADMISSION_CASE_EXISTS for a person with a case under way, and as `takeAdmissionStep` (age, DEV-01).
 */
export const openCase = async (scope: Scope, input: OpenCaseInput): Promise<{ id: string }> => {
  const { orgUnitId, groupId, appliedOn, idNumber, phone, ...person } = openCaseInput.parse(input)
  const unit = await requireCaseBranch(scope, orgUnitId, groupId)
  requireCan(scope.access, 'admission.handle', unit.path)
  const [problem] = memberProblems({ ...person, idNumber, phone }, today(scope.clock))
  if (problem) throw new AppError(problem.code, problem.details)
  await requireStranger(scope, idNumber, person.name, appliedOn)
  const id = newId()
  const inserted = await insertCase(scope, {
    ...person, ...pinyinOf(person.name), id, orgUnitId, groupId, appliedOn, idNumberSealed: scope.fields.seal(idNumber), idNumberIndex: scope.fields.blindIndex(blindPurposes.idNumber, idNumber),
    phoneSealed: phone === null ? null : scope.fields.seal(phone), stage: 'applicant', state: 'open', createdBy: scope.actor.accountId, createdAt: scope.clock.now(),
  })
  if (!inserted) throw conflict('ADMISSION_CASE_EXISTS', { name: person.name })
  const row = await selectCase(scope, id, true)
  if (!row) throw new AppError('ADMISSION_CASE_EXISTS', { name: person.name })
  const committee = approvingCommittee(unit, await unitsById(scope, idsOfPath(unit.path)))
  const loaded = assembleCase(row, unit, committee, { steps: [], documents: [], publicities: [], objections: [], overrides: [], localRules: await selectLocalRules(scope) })
  await takeAdmissionStep(scope, loaded, { data: { kind: 'application' }, onDate: appliedOn })
  return { id }
}
