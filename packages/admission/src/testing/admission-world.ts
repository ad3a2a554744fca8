import type { Access, Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, instantAt, newId, residentIdCheck, type LocalDate } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { appointPost, createOrgUnit, type OrgUnit } from '@dangjian/org'
import type { BranchStepInput, SuperiorStepInput } from '../contract/step-data.ts'
import { closePublicity } from '../close-publicity.ts'
import { decideStep } from '../decide-step.ts'
import { openCase, type OpenCaseInput } from '../open-case.ts'
import { openPublicity } from '../open-publicity.ts'
import { recordStep, type RecordedStep } from '../record-step.ts'

/** A synthetic bureau: a committee (of an organ unless told otherwise) with a branch of eight formal members, one of them probationary besides, and a second branch. */
export interface AdmissionWorld {
  readonly tenantId: string
  readonly committee: OrgUnit
  readonly general: OrgUnit
  readonly branch: OrgUnit
  readonly second: OrgUnit
  readonly group: OrgUnit
  /** Eight formal members of the branch, the first three its committee. */
  readonly formal: readonly string[]
  readonly probationary: string
  readonly organizer: Actor
  readonly leader: Actor
  readonly other: Actor
}

let serial = 0

/** An identity number that nobody has, for a birth date. */
export const syntheticId = (birthDate: LocalDate): string => {
  serial += 1
  const first17 = `110101${birthDate.replaceAll('-', '')}${String((serial * 2 + 1) % 1000).padStart(3, '0')}`
  return `${first17}${residentIdCheck(first17)}`
}

const actor = (name: string): Actor => ({ kind: 'account', accountId: newId(), memberId: null, name })

/** Permissions over one subtree. */
export const accessOver = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: newId(), path }] })

export const branchAccess = (path: string): Access => accessOver(path, 'admission.read', 'admission.handle', 'org.read', 'member.read')

const enlist = async (scope: Scope, name: string, orgUnitId: string, isFormal: boolean): Promise<string> => {
  const { id } = await createMember(scope, {
    name, gender: 'male', birthDate: '1980-01-01', idNumber: syntheticId('1980-01-01'), ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', status: isFormal ? 'formal' : 'probationary',
    joinedOn: isFormal ? '2005-07-01' : '2013-07-01', formalOn: isFormal ? '2006-07-01' : null, validFrom: '2010-01-01', orgUnitId,
  })
  return id
}

const names = ['白一平', '陈二川', '丁三立', '方四海', '高五常', '何六和', '江七云', '孔八方']

/** Sets the bureau up inside a tenant of its own. */
export const foundWorld = (test: TestDatabase, tenantId: string, form: 'organ_committee' | 'party_committee' = 'organ_committee'): Promise<AdmissionWorld> =>
  inTestScope(test, tenantId, async (scope) => {
    const committee = await createOrgUnit(scope, { parentId: null, kind: 'committee', form, name: '某分局机关党委', shortName: '机关党委' })
    const general = await createOrgUnit(scope, { parentId: committee.id, kind: 'general_branch', name: '某总支', shortName: '总支', sortKey: 3 })
    const branch = await createOrgUnit(scope, { parentId: general.id, kind: 'branch', name: '第一党支部', shortName: '第一', sortKey: 1 })
    const second = await createOrgUnit(scope, { parentId: committee.id, kind: 'branch', name: '第二党支部', shortName: '第二', sortKey: 2 })
    const group = await createOrgUnit(scope, { parentId: branch.id, kind: 'group', name: '第一党小组', shortName: '一组' })
    const formal: string[] = []
    for (const name of names) formal.push(await enlist(scope, name, branch.id, true))
    const probationary = await enlist(scope, '黎九思', branch.id, false)
    const posts = ['secretary', 'organization', 'discipline'] as const
    for (const [index, post] of posts.entries()) await appointPost(scope, { orgUnitId: branch.id, memberId: formal[index] ?? '', post, validFrom: '2025-01-01' })
    return { tenantId, committee, general, branch, second, group, formal, probationary, organizer: actor('李组织'), leader: actor('王书记'), other: actor('赵副书记') }
  })

/** Opens scopes of a world as the branch's organizer, the leader who approves, or another leader, on a day. */
export const worldScopes = (test: TestDatabase, world: AdmissionWorld, today: LocalDate) => {
  const clock = fixedClock(instantAt(today, '10:00').toISOString())
  return {
    branch: <T>(work: (scope: Scope) => Promise<T>): Promise<T> => inTestScope(test, world.tenantId, work, { actor: world.organizer, access: branchAccess(world.branch.path), clock }),
    leader: <T>(work: (scope: Scope) => Promise<T>): Promise<T> => inTestScope(test, world.tenantId, work, { actor: world.leader, clock }),
    other: <T>(work: (scope: Scope) => Promise<T>): Promise<T> => inTestScope(test, world.tenantId, work, { actor: world.other, clock }),
  }
}
export type WorldScopes = ReturnType<typeof worldScopes>

/** Who applies, 25 years old in 2020 unless told otherwise. */
export const applicant = (world: AdmissionWorld, appliedOn: LocalDate, change: Partial<OpenCaseInput> = {}): OpenCaseInput => ({
  orgUnitId: world.branch.id, name: '周晓彤', gender: 'male', birthDate: '1995-03-01', idNumber: syntheticId(change.birthDate ?? '1995-03-01'), phone: '13800138000', ethnicity: '汉族', education: 'bachelor',
  category: 'serving_officer', jobTitle: '二级警员', appliedOn, ...change,
})

/** A ballot of all eight voters. */
export const ballot = (inFavour = 8, present = 8) => ({ present, inFavour, against: present - inFavour, abstain: 0 })

export type Act =
  | { readonly by: 'branch'; readonly on: LocalDate; readonly step: BranchStepInput; readonly reason?: string }
  | { readonly by: 'leader' | 'other'; readonly on: LocalDate; readonly step: SuperiorStepInput; readonly reason?: string; readonly documentNumber?: string }
  | { readonly by: 'publicity'; readonly on: LocalDate; readonly until: LocalDate; readonly kind?: 'candidate' | 'conversion' }

/** Takes acts one after another; the last answer comes back. */
export const takeActs = async (scopes: WorldScopes, id: string, acts: readonly Act[]): Promise<RecordedStep | undefined> => {
  let last: RecordedStep | undefined
  for (const act of acts) {
    if (act.by === 'publicity') {
      const { publicityId } = await scopes.branch((scope) => openPublicity(scope, { id, kind: act.kind ?? 'candidate', startsOn: act.on }))
      await scopes.branch((scope) => closePublicity(scope, { publicityId, onDate: act.until }))
    } else if (act.by === 'branch') {
      const { on, step, reason } = act
      last = await scopes.branch((scope) => recordStep(scope, { id, onDate: on, step, ...(reason === undefined ? {} : { reason }) }))
    } else {
      const { on, step, reason, documentNumber } = act
      last = await scopes[act.by]((scope) => decideStep(scope, { id, onDate: on, step, ...(reason === undefined ? {} : { reason }), ...(documentNumber === undefined ? {} : { documentNumber }) }))
    }
  }
  return last
}

/** The acts of a whole admission in an organ under the 2026 text, from the talk to the archive, each on its day. */
export const wholeAdmission = (world: AdmissionWorld): readonly Act[] => {
  const [a = '', b = ''] = world.formal
  return [
    { by: 'branch', on: '2026-06-20', step: { kind: 'first_talk', talkerIds: [a] } },
    { by: 'branch', on: '2026-07-01', step: { kind: 'activist' } },
    { by: 'leader', on: '2026-07-08', step: { kind: 'activist_filing' } },
    { by: 'branch', on: '2026-07-08', step: { kind: 'contacts', memberIds: [a, b] } },
    { by: 'branch', on: '2026-12-28', step: { kind: 'cultivation_review' } },
    { by: 'branch', on: '2027-06-25', step: { kind: 'cultivation_review' } },
    { by: 'publicity', on: '2027-07-05', until: '2027-07-12' },
    { by: 'branch', on: '2027-07-13', step: { kind: 'candidate' } },
    { by: 'leader', on: '2027-07-15', step: { kind: 'candidate_filing' } },
    { by: 'branch', on: '2027-07-16', step: { kind: 'introducers', memberIds: [a, b] } },
    { by: 'branch', on: '2027-07-20', step: { kind: 'political_review', conclusion: 'pass' } },
    { by: 'branch', on: '2027-08-01', step: { kind: 'training', days: 3, hours: 24 } },
    { by: 'branch', on: '2027-08-05', step: { kind: 'committee_review' } },
    { by: 'leader', on: '2027-08-10', step: { kind: 'pre_review' } },
    { by: 'branch', on: '2027-08-12', step: { kind: 'application_form' } },
    { by: 'branch', on: '2027-08-20', step: { kind: 'admission_meeting', ballot: ballot() } },
    { by: 'branch', on: '2027-08-25', step: { kind: 'committee_talk', talkerName: '吴组织员' } },
    { by: 'leader', on: '2027-09-01', step: { kind: 'party_group_decision' } },
    { by: 'leader', on: '2027-09-05', step: { kind: 'approval' }, documentNumber: '机党〔2027〕8号' },
    { by: 'other', on: '2027-09-10', step: { kind: 'approval_filing' } },
    { by: 'branch', on: '2027-09-10', step: { kind: 'placement', groupId: world.group.id } },
    { by: 'branch', on: '2027-09-20', step: { kind: 'oath' } },
    { by: 'branch', on: '2028-03-01', step: { kind: 'probation_review' } },
    { by: 'branch', on: '2028-08-20', step: { kind: 'conversion_application' } },
    { by: 'publicity', on: '2028-08-21', until: '2028-08-28', kind: 'conversion' },
    { by: 'branch', on: '2028-09-01', step: { kind: 'conversion_meeting', ballot: ballot(7) } },
    { by: 'leader', on: '2028-09-05', step: { kind: 'conversion_party_group' } },
    { by: 'leader', on: '2028-09-10', step: { kind: 'conversion_approval' } },
    { by: 'branch', on: '2028-09-20', step: { kind: 'archive' } },
  ]
}

/** Opens a case and takes the acts up to (not including) the first of a kind. */
export const caseBefore = async (scopes: WorldScopes, world: AdmissionWorld, appliedOn: LocalDate, acts: readonly Act[], until?: string, change: Partial<OpenCaseInput> = {}): Promise<string> => {
  const { id } = await scopes.branch((scope) => openCase(scope, applicant(world, appliedOn, change)))
  const stop = acts.findIndex((act) => (act.by === 'publicity' ? 'publicity' : act.step.kind) === until)
  await takeActs(scopes, id, stop < 0 ? acts : acts.slice(0, stop))
  return id
}
