import { adoptProbationary, adoptProbationaryInput, closeCase, closePublicity, closePublicityInput, decideStep, decideStepInput, openCase, openCaseInput, openPublicity, openPublicityInput, recordStep, recordStepInput, setQuota, suspendCase } from '@dangjian/admission'
import { addDays, addMonthsClamped, instantAt, residentIdCheck } from '@dangjian/kernel'
import { admissionCases, adoptedCases, type AdmissionCase, type CaseAct, type CasePeople } from '../history/admission-cases.ts'
import { demoId } from '../ids.ts'
import type { DemoTree } from '../model.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

/** Who acts: the branch's own commissioner where there is an account, the organizer elsewhere, and somebody else for what the superior decides. */
export interface AdmissionDesks {
  readonly organizer: Desk
  readonly superior: Desk
  readonly byBranch: ReadonlyMap<string, Desk>
}

const residentIdOf = ({ birthDate, gender }: AdmissionCase, sequence: number): string => {
  // Six digits that name no place, as for everybody of the demonstration; the sequence is one that no member has.
  const first17 = `519900${birthDate.replaceAll('-', '')}${String(sequence * 2 + (gender === 'male' ? 1 : 0)).padStart(3, '0')}`
  return first17 + residentIdCheck(first17)
}

const peopleOf = (loading: Loading, tree: DemoTree, branchKey: string): CasePeople => {
  const formal = tree.people.filter((person) => person.branchKey === branchKey && person.status === 'formal')
  // Whoever cultivated and introduced somebody was a formal member long before.
  const seasoned = formal.filter(({ joinedOn }) => joinedOn < '2021-01-01')
  const holder = tree.posts.find(({ orgKey, post }) => orgKey === branchKey && post === 'secretary')
  // The design's page names 张卫国 and 王海峰.
  const named = formal.filter(({ name }) => name === '张卫国' || name === '王海峰')
  const [first, second] = [...named, ...seasoned.filter(({ key }) => key !== holder?.personKey)]
  if (!holder || !first || !second) throw new RangeError(`${branchKey} has too few members`)
  const group = tree.orgs.find(({ parentKey, kind }) => parentKey === branchKey && kind === 'group')
  return { secretary: memberIdOf(loading, holder.personKey), first: memberIdOf(loading, first.key), second: memberIdOf(loading, second.key), groupId: group ? demoId(group.key) : null, voters: formal.length }
}

const carryOut = async (id: string, act: CaseAct, desks: { branch: Desk; superior: Desk }, publicityId: string | null): Promise<string | null> => {
  const desk = act.kind === 'superior' ? desks.superior : desks.branch
  return desk.openPast(instantAt(act.on, '16:00'), async (scope) => {
    if (act.kind === 'branch') await recordStep(scope, recordStepInput.parse({ id, onDate: act.on, step: act.step, documentNumber: act.number, reason: act.reason }))
    else if (act.kind === 'superior') await decideStep(scope, decideStepInput.parse({ id, onDate: act.on, step: act.step, documentNumber: act.number }))
    else if (act.kind === 'publish') return (await openPublicity(scope, openPublicityInput.parse({ id, startsOn: act.on, place: '分局公示栏、公安信息网' }))).publicityId
    else if (act.kind === 'publish-end' && publicityId !== null) await closePublicity(scope, closePublicityInput.parse({ publicityId, onDate: act.on }))
    else if (act.kind === 'suspend') await suspendCase(scope, { id, reason: act.reason })
    else if (act.kind === 'withdraw') await closeCase(scope, { id, outcome: 'withdrawn', reason: act.reason })
    return publicityId
  })
}

/** Cases of every stage, each act taken on its day by who would take it; two probationary members are adopted, and the year has its quota. */
export const loadAdmission = async (loading: Loading, tree: DemoTree, { organizer, superior, byBranch }: AdmissionDesks): Promise<void> => {
  for (const [index, one] of admissionCases(loading.today).entries()) {
    const branchKey = `${tree.tenantKey}/${one.branch}`
    const branch = byBranch.get(branchKey) ?? organizer
    const people = peopleOf(loading, tree, branchKey)
    const { gender, birthDate, education, jobTitle, name, appliedOn } = one
    const input = openCaseInput.parse({ orgUnitId: demoId(branchKey), groupId: people.groupId, name, gender, birthDate, idNumber: residentIdOf(one, 480 + index), ethnicity: '汉族', education, category: 'serving_officer', jobTitle, appliedOn })
    const { id } = await branch.openPast(instantAt(appliedOn, '10:00'), (scope) => openCase(scope, input))
    let publicityId: string | null = null
    for (const act of one.acts(people)) {
      try {
        publicityId = await carryOut(id, act, { branch, superior }, publicityId)
      } catch (error) {
        throw new Error(`${name}, ${act.on}: ${'step' in act ? act.step.kind : act.kind}`, { cause: error })
      }
    }
  }
  for (const key of adoptedCases) {
    const person = tree.people.find((candidate) => candidate.key === `${tree.tenantKey}/${key}`)
    if (!person) throw new RangeError(`${key} is nobody`)
    const desk = byBranch.get(person.branchKey) ?? organizer
    const approvedOn = addMonthsClamped(person.joinedOn, 1)
    await desk.open(async (scope) => {
      const { id } = await adoptProbationary(scope, adoptProbationaryInput.parse({ memberId: memberIdOf(loading, person.key), approvedOn }))
      const past = [{ kind: 'oath' as const, onDate: addDays(approvedOn, 12) }, ...[5, 10].map((months) => ({ kind: 'probation_review' as const, onDate: addMonthsClamped(person.joinedOn, months) }))]
      for (const { kind, onDate } of past) if (onDate < loading.today) await recordStep(scope, recordStepInput.parse({ id, onDate, step: { kind } }))
    })
  }
  const year = Number(loading.today.slice(0, 4))
  await superior.open(async (scope) => {
    for (const [branchKey, quota] of [['committee', 12], ['xz', 2], ['txj', 2], ['yj', 1], ['hw', 1], ['za', 1]] as const) await setQuota(scope, { year, orgUnitId: demoId(`${tree.tenantKey}/${branchKey}`), quota })
  })
}
