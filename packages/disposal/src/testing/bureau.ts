import type { Access, Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { appointPost, createOrgUnit } from '@dangjian/org'

/** A synthetic bureau for tests: a committee, a branch of seven formal members and one probationary one, a second and a temporary branch. */
export interface Bureau {
  readonly root: { readonly id: string; readonly path: string }
  readonly branch: { readonly id: string; readonly path: string }
  readonly other: { readonly id: string; readonly path: string }
  readonly temporary: { readonly id: string; readonly path: string }
  /** Members of `branch`, the first its secretary, the last probationary. */
  readonly people: readonly string[]
  readonly otherPeople: readonly string[]
  readonly secretary: Person
  readonly discipline: Person
  readonly organizer: Person
  readonly leader: Person
  /** The member `people[i]` with an own account. */
  member(index: number): Person
}

/** Somebody at work: account and access. */
export interface Person {
  readonly actor: Actor
  readonly access: Access
}

const names = ['白一平', '陈二川', '丁三立', '方四海', '高五常', '何六和', '江七云', '孔八方']
let serial = 0

const idNumber = (): string => {
  serial += 1
  const first17 = `11010119800102${String((serial * 2 + 1) % 1000).padStart(3, '0')}`
  return `${first17}${residentIdCheck(first17)}`
}

const enlist = async (scope: Scope, name: string, orgUnitId: string, isFormal = true): Promise<string> => {
  const { id } = await createMember(scope, {
    name, gender: 'male', birthDate: '1980-01-02', idNumber: idNumber(), ethnicity: '汉族', education: 'bachelor', category: 'serving_officer',
    status: isFormal ? 'formal' : 'probationary', joinedOn: isFormal ? '2005-07-01' : '2026-03-01', formalOn: isFormal ? '2006-07-01' : null, validFrom: isFormal ? '2010-01-01' : '2026-03-01', orgUnitId,
  })
  return id
}

const handler = ['disposal.read', 'disposal.handle', 'appeal.read', 'member.read', 'self.read']
const organizer = [...handler, 'disposal.approve', 'appeal.handle', 'member.manage']

/** A person with permissions over one subtree. */
export const personAt = (path: string, permissions: readonly string[], name: string, memberId: string | null = null): Person => ({
  actor: { kind: 'account', accountId: newId(), memberId, name },
  access: { grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: newId(), path }] },
})

/** Sets the bureau up inside the scope's tenant. */
export const foundBureau = async (scope: Scope): Promise<Bureau> => {
  const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
  const branch = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一', sortKey: 1 })
  const other = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '第二', sortKey: 2 })
  const temporary = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', form: 'temporary_branch', name: '援助任务临时党支部', shortName: '援助', sortKey: 3 })
  const people: string[] = []
  for (const [index, name] of names.entries()) people.push(await enlist(scope, name, branch.id, index < 7))
  const otherPeople = [await enlist(scope, '李九思', other.id), await enlist(scope, '马十方', other.id)]
  await appointPost(scope, { orgUnitId: branch.id, memberId: people[0] ?? '', post: 'secretary', validFrom: '2025-01-01' })
  return {
    root, branch, other, temporary, people, otherPeople,
    secretary: personAt(branch.path, handler, '白一平', people[0] ?? null),
    discipline: personAt(branch.path, handler, '陈二川', people[1] ?? null),
    organizer: personAt('/', organizer, '党务管理员', otherPeople[0] ?? null),
    leader: personAt('/', organizer, '分管领导', otherPeople[1] ?? null),
    member: (index) => personAt(branch.path, ['self.read'], names[index] ?? '', people[index] ?? null),
  }
}
