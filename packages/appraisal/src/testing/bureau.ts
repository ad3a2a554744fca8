import type { Access, Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { appointPost, createOrgUnit, type OrgUnit } from '@dangjian/org'

/** A synthetic bureau: a committee, two branches of eight formal members and one probationary each. */
export interface Bureau {
  readonly root: OrgUnit
  readonly first: OrgUnit
  readonly second: OrgUnit
  /** Nine of the first branch, the last probationary; the first four its committee. */
  readonly firstPeople: readonly string[]
  readonly secondPeople: readonly string[]
}

let serial = 0

const idNumber = (): string => {
  serial += 1
  const first17 = `11010119800101${String((serial * 2 + 1) % 1000).padStart(3, '0')}`
  return `${first17}${residentIdCheck(first17)}`
}

const surnames = '白陈丁方高何江孔李'

const enlist = async (scope: Scope, orgUnitId: string, index: number, mark: string): Promise<string> => {
  const isFormal = index < 8
  const { id } = await createMember(scope, {
    name: `${surnames.charAt(index)}${mark}`, gender: 'male', birthDate: '1980-01-01', idNumber: idNumber(), ethnicity: '汉族', education: 'bachelor', category: 'serving_officer',
    status: isFormal ? 'formal' : 'probationary', joinedOn: isFormal ? '2005-07-01' : '2026-03-01', formalOn: isFormal ? '2006-07-01' : null, validFrom: '2010-01-01', orgUnitId,
    ...(index % 2 === 0 ? { policeType: 'criminal' as const } : { policeType: 'traffic' as const }),
  })
  return id
}

/** Sets the bureau up inside the scope's tenant; the first branch's committee was elected on 2024-05-20. */
export const foundBureau = async (scope: Scope): Promise<Bureau> => {
  const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
  const first = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一', foundedOn: '2010-01-01' })
  const second = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '第二', foundedOn: '2010-01-01' })
  const firstPeople: string[] = []
  const secondPeople: string[] = []
  for (let index = 0; index < 9; index += 1) {
    firstPeople.push(await enlist(scope, first.id, index, '一鸣'))
    secondPeople.push(await enlist(scope, second.id, index, '二河'))
  }
  const posts = ['secretary', 'organization', 'publicity', 'discipline'] as const
  for (const [index, post] of posts.entries()) await appointPost(scope, { orgUnitId: first.id, memberId: firstPeople[index] ?? '', post, validFrom: '2024-05-20', termEndsOn: '2027-05-20' })
  return { root, first, second, firstPeople, secondPeople }
}

/** Permissions over one subtree. */
export const accessOver = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: newId(), path }] })

/** An account of its own. */
export const person = (name: string, memberId: string | null = null): Actor => ({ kind: 'account', accountId: newId(), memberId, name })
