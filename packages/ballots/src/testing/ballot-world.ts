import type { Access, Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, instantAt, newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { createOrgUnit, type OrgUnit } from '@dangjian/org'
import {
  announceBallot, castBallot, closeBallot, confirmCount, countBallot, createBallot, fixRoster, markElectors, nameSupervisors, openBallot, type CreateBallotInput,
} from '../index.ts'
import type { BallotContent } from '../count/ballot-content.ts'

/** The day on which everything in these tests happens. */
export const day = '2026-11-20'

/** A committee with a branch of ten formal members and a probationary one. */
export interface BallotWorld {
  readonly tenantId: string
  readonly root: OrgUnit
  readonly branch: OrgUnit
  readonly people: readonly string[]
  readonly probationary: string
}

let serial = 0
const idNumber = (): string => {
  serial += 1
  const first17 = `11010119800101${String((serial * 2 + 1) % 1000).padStart(3, '0')}`
  return `${first17}${residentIdCheck(first17)}`
}

const names = ['白一平', '陈二川', '丁三立', '方四海', '高五常', '何六和', '江七云', '孔八方', '李九思', '马十方']

const enlist = async (scope: Scope, name: string, orgUnitId: string, isFormal: boolean): Promise<string> => {
  const { id } = await createMember(scope, {
    name, gender: 'male', birthDate: '1980-01-01', idNumber: idNumber(), ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', status: isFormal ? 'formal' : 'probationary',
    joinedOn: isFormal ? '2005-07-01' : '2026-03-01', formalOn: isFormal ? '2006-07-01' : null, validFrom: '2010-01-01', orgUnitId,
  })
  return id
}

/** Sets the world up in a tenant of its own. */
export const foundWorld = (test: TestDatabase, tenantId = newId()): Promise<BallotWorld> =>
  inTestScope(test, tenantId, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
    const branch = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一', foundedOn: '2010-01-01' })
    const people: string[] = []
    for (const name of names) people.push(await enlist(scope, name, branch.id, true))
    return { tenantId, root, branch, people, probationary: await enlist(scope, '宁百川', branch.id, false) }
  })

/** Permissions over one subtree. */
export const accessOver = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: newId(), path }] })
/** An account. */
export const person = (name: string, memberId: string | null = null): Actor => ({ kind: 'account', accountId: newId(), memberId, name })

/** Runs work as the branch's secretary, the organizer above, or a member. */
export const actorsOf = (test: TestDatabase, world: BallotWorld) => {
  const clock = fixedClock(instantAt(day, '15:00').toISOString())
  const secretary = person('白一平', world.people[0] ?? null)
  const organizer = person('王组织')
  const accounts = new Map([...world.people, world.probationary].map((id, index) => [id, person(names[index] ?? '宁百川', id)]))
  return {
    secretary: <T>(work: (scope: Scope) => Promise<T>): Promise<T> => inTestScope(test, world.tenantId, work, { actor: secretary, access: accessOver(world.branch.path, 'meeting.read', 'ballot.manage', 'org.read', 'member.read'), clock }),
    organizer: <T>(work: (scope: Scope) => Promise<T>): Promise<T> => inTestScope(test, world.tenantId, work, { actor: organizer, clock }),
    member: <T>(id: string, work: (scope: Scope) => Promise<T>): Promise<T> =>
      inTestScope(test, world.tenantId, work, { actor: accounts.get(id) ?? person('客'), access: accessOver(world.branch.path, 'self.read'), clock }),
  }
}
export type BallotActors = ReturnType<typeof actorsOf>

/** Everything of a ballot up to its opening; the last two people supervise, `absent` are away, `paper` take paper. */
export const openedBallot = async (
  actors: BallotActors, world: BallotWorld, input: Partial<CreateBallotInput> = {}, marks: { absent?: readonly string[]; paper?: readonly string[] } = {},
): Promise<{ id: string; code: string | null }> => {
  const { id } = await actors.secretary((scope) => createBallot(scope, { orgUnitId: world.branch.id, matter: 'other', title: '关于年度工作计划的决议', heldOn: day, ...input }))
  await actors.secretary((scope) => fixRoster(scope, { id }))
  await actors.secretary((scope) => markElectors(scope, { id, absent: [...(marks.absent ?? [])], paper: [...(marks.paper ?? [])] }))
  await actors.secretary((scope) => nameSupervisors(scope, { id, supervisorIds: world.people.slice(9), tellerIds: world.people.slice(8, 9) }))
  return { id, ...(await actors.secretary((scope) => openBallot(scope, { id }))) }
}

/** One member's vote. */
export const vote = (actors: BallotActors, id: string, memberId: string, content: BallotContent) => actors.member(memberId, (scope) => castBallot(scope, { id, content }))

/** From the open vote to the announced result. */
export const announced = async (actors: BallotActors, world: BallotWorld, { id, code }: { id: string; code: string | null }, paper?: Parameters<typeof countBallot>[1]['paper']): Promise<void> => {
  await actors.secretary((scope) => closeBallot(scope, { id }))
  await actors.secretary((scope) => countBallot(scope, { id, ...(code === null ? {} : { code }), ...(paper === undefined ? {} : { paper }) }))
  await actors.member(world.people[9] ?? '', (scope) => confirmCount(scope, { id }))
  await actors.secretary((scope) => announceBallot(scope, { id }))
}
