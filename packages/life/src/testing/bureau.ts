import type { Access } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { appointPost, createOrgUnit } from '@dangjian/org'

/** A synthetic bureau for tests: a committee, a branch of seven formal members and one probationary one with a 支委会 of three, and a small one. */
export interface Bureau {
  readonly root: { id: string; path: string }
  readonly branch: { id: string; path: string }
  readonly small: { id: string; path: string }
  readonly group: { id: string; path: string }
  /** Members of `branch`, the first three its committee, the last probationary; the first two in its group. */
  readonly people: readonly string[]
  readonly smallPeople: readonly string[]
}

const names = ['白一平', '陈二川', '丁三立', '方四海', '高五常', '何六和', '江七云', '孔八方']

let serial = 0

const idNumber = (): string => {
  serial += 1
  const first17 = `11010119800101${String((serial * 2 + 1) % 1000).padStart(3, '0')}`
  return `${first17}${residentIdCheck(first17)}`
}

const enlist = async (scope: Scope, name: string, place: { orgUnitId: string; groupId?: string }, isFormal = true): Promise<string> => {
  const { id } = await createMember(scope, {
    name, gender: 'male', birthDate: '1980-01-01', idNumber: idNumber(), ethnicity: '汉族', education: 'bachelor', category: 'serving_officer',
    status: isFormal ? 'formal' : 'probationary', joinedOn: isFormal ? '2005-07-01' : '2026-03-01', formalOn: isFormal ? '2006-07-01' : null, validFrom: '2010-01-01', ...place,
  })
  return id
}

/** Sets the bureau up inside the scope's tenant. */
export const foundBureau = async (scope: Scope): Promise<Bureau> => {
  const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
  const branch = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一', sortKey: 1 })
  const small = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '第二', sortKey: 2, foundedOn: '2026-10-15' })
  const group = await createOrgUnit(scope, { parentId: branch.id, kind: 'group', name: '第一党小组', shortName: '一组' })
  const people: string[] = []
  for (const [index, name] of names.entries()) people.push(await enlist(scope, name, { orgUnitId: branch.id, ...(index < 2 ? { groupId: group.id } : {}) }, index < 7))
  const smallPeople = [await enlist(scope, '李九思', { orgUnitId: small.id }), await enlist(scope, '马十方', { orgUnitId: small.id }), await enlist(scope, '宁百川', { orgUnitId: small.id })]
  const posts = ['secretary', 'organization', 'discipline'] as const
  for (const [index, post] of posts.entries()) await appointPost(scope, { orgUnitId: branch.id, memberId: people[index] ?? '', post, validFrom: '2025-01-01' })
  return { root, branch, small, group, people, smallPeople }
}

/** Permissions over one subtree. */
export const accessOver = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: newId(), path }] })

/** What a branch secretary holds. */
export const secretaryOf = (path: string): Access => accessOver(path, 'meeting.read', 'meeting.plan', 'meeting.record', 'compliance.read')
