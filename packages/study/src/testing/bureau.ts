import type { Access, Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { appointPost, createOrgUnit, type OrgUnit } from '@dangjian/org'

/** A synthetic bureau: a committee and two branches of six members each; the first member of each is its secretary, the second its publicity commissioner. */
export interface Bureau {
  readonly root: OrgUnit
  readonly first: OrgUnit
  readonly second: OrgUnit
  readonly firstPeople: readonly string[]
  readonly secondPeople: readonly string[]
}

let serial = 0

const idNumber = (birth: string): string => {
  serial += 1
  const first17 = `110101${birth.replaceAll('-', '')}${String((serial * 2 + 1) % 1000).padStart(3, '0')}`
  return `${first17}${residentIdCheck(first17)}`
}

/** Sets the bureau up inside the scope's tenant; the last of each branch is retired and 70 years old. */
export const foundBureau = async (scope: Scope): Promise<Bureau> => {
  const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
  const branch = (name: string) => createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: `${name}党支部`, shortName: name, foundedOn: '2010-01-01' })
  const enlist = async (orgUnitId: string, index: number, mark: string): Promise<string> => {
    const isOld = index === 5
    const birthDate = isOld ? '1955-01-01' : '1980-01-02'
    const { id } = await createMember(scope, {
      name: `${'白陈丁方高何'.charAt(index)}${mark}`, gender: 'male', birthDate, idNumber: idNumber(birthDate), ethnicity: '汉族', education: 'bachelor',
      category: isOld ? 'retired' : 'serving_officer', status: 'formal', joinedOn: '2005-07-01', formalOn: '2006-07-01', validFrom: '2010-01-01', orgUnitId,
    })
    return id
  }
  const [first, second] = [await branch('第一'), await branch('第二')]
  const firstPeople: string[] = []
  const secondPeople: string[] = []
  for (let index = 0; index < 6; index += 1) {
    firstPeople.push(await enlist(first.id, index, '一鸣'))
    secondPeople.push(await enlist(second.id, index, '二河'))
  }
  for (const [unit, people] of [[first, firstPeople], [second, secondPeople]] as const) {
    await appointPost(scope, { orgUnitId: unit.id, memberId: people[0] ?? '', post: 'secretary', validFrom: '2024-05-20' })
    await appointPost(scope, { orgUnitId: unit.id, memberId: people[1] ?? '', post: 'publicity', validFrom: '2024-05-20' })
  }
  return { root, first, second, firstPeople, secondPeople }
}

/** Permissions over one subtree. */
export const accessOver = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: newId(), path }] })

/** An account of its own. */
export const person = (name: string, memberId: string | null = null): Actor => ({ kind: 'account', accountId: newId(), memberId, name })
