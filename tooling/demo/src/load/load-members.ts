import { branchRoster, createMember } from '@dangjian/members'
import { demoId } from '../ids.ts'
import type { DemoPerson, DemoTree } from '../model.ts'
import { operatorDesk, organizerDesk, type Loading } from './loading.ts'

const fieldsOf = (person: DemoPerson) => ({
  id: demoId(person.key),
  name: person.name,
  gender: person.gender,
  birthDate: person.birthDate,
  idNumber: person.residentId,
  phone: person.phone,
  ethnicity: person.ethnicity,
  education: person.education,
  category: person.category,
  status: person.status,
  joinedOn: person.joinedOn,
  formalOn: person.formalOn,
  jobTitle: person.jobTitle,
  partyAffairs: person.partyAffairs,
  orgUnitId: demoId(person.branchKey),
  groupId: person.groupKey === null ? null : demoId(person.groupKey),
})

/** Registers the people of a small bureau one by one. */
export const loadMembers = async (loading: Loading, tree: DemoTree): Promise<void> => {
  const desk = await organizerDesk(loading, tree.tenantKey)
  await desk.open(async (scope) => {
    for (const person of tree.people) await createMember(scope, fieldsOf(person))
  })
  await findPeople(loading, tree)
}

/** Learns which member each person of a bureau has become, however the roster was filled; names are unique in a bureau. */
export const findPeople = async (loading: Loading, tree: DemoTree): Promise<void> => {
  const branches = tree.orgs.filter(({ kind }) => kind === 'branch')
  await operatorDesk(loading, tree.tenantKey).open(async (scope) => {
    for (const branch of branches) {
      const ids = new Map((await branchRoster(scope, demoId(branch.key), loading.today)).map(({ name, memberId }) => [name, memberId]))
      for (const person of tree.people.filter(({ branchKey }) => branchKey === branch.key)) {
        const id = ids.get(person.name)
        if (id !== undefined) loading.people.set(person.key, id)
      }
    }
  })
}
