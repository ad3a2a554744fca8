import type { Access, Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { appointPost, createOrgUnit, type OrgUnit } from '@dangjian/org'

/** A synthetic bureau: a committee with two branches; the first of `size` people, the second of three. The first of each is its secretary. */
export interface Ground {
  readonly root: OrgUnit
  readonly first: OrgUnit
  readonly second: OrgUnit
  readonly firstPeople: readonly string[]
  readonly secondPeople: readonly string[]
}

let serial = 0

const idNumber = (): string => {
  serial += 1
  const first17 = `110101198${String(Math.floor(serial / 400) % 10)}0101${String((serial * 2 + 1) % 1000).padStart(3, '0')}`
  return `${first17}${residentIdCheck(first17)}`
}

const enlist = async (scope: Scope, orgUnitId: string, index: number, mark: string): Promise<string> => {
  const number = idNumber()
  const { id } = await createMember(scope, {
    name: `${'白陈丁方高何江孔李马'.charAt(index % 10)}${mark}${'一二三四五六'.charAt(Math.floor(index / 10))}`, gender: 'male', birthDate: `${number.slice(6, 10)}-01-01`, idNumber: number, ethnicity: '汉族', education: 'bachelor',
    category: 'serving_officer', status: 'formal', joinedOn: '2005-07-01', formalOn: '2006-07-01', validFrom: '2010-01-01', orgUnitId,
  })
  return id
}

/** Sets the bureau up inside the scope's tenant. */
export const layGround = async (scope: Scope, size: number): Promise<Ground> => {
  const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
  const first = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一', foundedOn: '2010-01-01' })
  const second = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '第二', foundedOn: '2010-01-01' })
  const firstPeople: string[] = []
  const secondPeople: string[] = []
  for (let index = 0; index < size; index += 1) firstPeople.push(await enlist(scope, first.id, index, '山'))
  for (let index = 0; index < 3; index += 1) secondPeople.push(await enlist(scope, second.id, index, '河'))
  for (const [unit, people] of [[first, firstPeople], [second, secondPeople]] as const) await appointPost(scope, { orgUnitId: unit.id, memberId: people[0] ?? '', post: 'secretary', validFrom: '2024-05-20', termEndsOn: '2027-05-20' })
  return { root, first, second, firstPeople, secondPeople }
}

/** Permissions over one subtree. */
export const accessOver = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: newId(), path }] })

/** An account of its own. */
export const person = (name: string, memberId: string | null = null): Actor => ({ kind: 'account', accountId: newId(), memberId, name })
