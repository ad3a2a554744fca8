import type { Access, Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { appointPost, createOrgUnit, type OrgUnit } from '@dangjian/org'

/** A synthetic bureau: a committee with two branches of four; the first of each branch is its secretary, the last is retired. */
export interface SmallBureau {
  readonly root: OrgUnit
  readonly first: OrgUnit
  readonly second: OrgUnit
  readonly firstPeople: readonly string[]
  readonly secondPeople: readonly string[]
}

let serial = 0

const enlist = async (scope: Scope, orgUnitId: string, index: number, mark: string): Promise<string> => {
  serial += 1
  const first17 = `11010119800101${String((serial * 2 + 1) % 1000).padStart(3, '0')}`
  const { id } = await createMember(scope, {
    name: `${'白陈丁方'.charAt(index)}${mark}`, gender: 'male', birthDate: '1980-01-01', idNumber: `${first17}${residentIdCheck(first17)}`, ethnicity: '汉族', education: 'bachelor',
    category: index === 3 ? 'retired' : 'serving_officer', status: 'formal', joinedOn: '2005-07-01', formalOn: '2006-07-01', validFrom: '2010-01-01', orgUnitId,
    ...(index === 2 ? {} : { phone: `1380000${String(1000 + serial)}` }),
  })
  return id
}

/** Sets the bureau up inside the scope's tenant; the third of each branch has no phone number. */
export const foundSmallBureau = async (scope: Scope): Promise<SmallBureau> => {
  const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
  const first = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一', foundedOn: '2010-01-01' })
  const second = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '第二', foundedOn: '2010-01-01' })
  const people: Record<'first' | 'second', string[]> = { first: [], second: [] }
  for (let index = 0; index < 4; index += 1) {
    people.first.push(await enlist(scope, first.id, index, '一鸣'))
    people.second.push(await enlist(scope, second.id, index, '二河'))
  }
  await appointPost(scope, { orgUnitId: first.id, memberId: people.first[0] ?? '', post: 'secretary', validFrom: '2024-05-20' })
  await appointPost(scope, { orgUnitId: second.id, memberId: people.second[0] ?? '', post: 'secretary', validFrom: '2024-05-20' })
  return { root, first, second, firstPeople: people.first, secondPeople: people.second }
}

/** Permissions over one subtree. */
export const accessOver = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: newId(), path }] })

/** An account of its own. */
export const person = (name: string, memberId: string | null = null): Actor => ({ kind: 'account', accountId: newId(), memberId, name })
