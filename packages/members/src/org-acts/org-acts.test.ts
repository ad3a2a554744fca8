import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access, Actor } from '@dangjian/contracts'
import { createTestDatabase, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, newId } from '@dangjian/kernel'
import { appointPost, createOrgUnit, getOrgUnit, listOrgTree, listPosts, type OrgActChange } from '@dangjian/org'
import { branchRoster } from '../branch-roster.ts'
import { memberHistory } from '../member-history.ts'
import { orgTreePage } from '../org-tree-page.ts'
import { plantRoster, type RosterWorld } from '../testing/roster-world.ts'
import { approveOrgAct, carryOutDueActs, listOrgActs, previewOrgAct, proposeOrgAct, refuseOrgAct, withdrawOrgAct, type ProposeOrgActInput } from './index.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const person = (name: string): Actor => ({ kind: 'account', accountId: newId(), memberId: null, name })
const [clerk, leader] = [person('经办人'), person('批准人')]
const noMeetings = async (): Promise<number> => 0
const paper = (change: OrgActChange, more: Partial<ProposeOrgActInput> = {}): ProposeOrgActInput => ({
  change, applicant: '政工室', appliedOn: '2026-11-02', approvingBody: '分局党委', documentNumber: '分局党〔2026〕8号', grounds: '机构调整', effectiveOn: '2026-11-20', ...more,
})

const propose = (world: RosterWorld, change: OrgActChange, more: Partial<ProposeOrgActInput> = {}) => world.inScope((scope) => proposeOrgAct(scope, paper(change, more)), { actor: clerk })
const approve = (world: RosterWorld, id: string, actor = leader) => world.inScope((scope) => approveOrgAct(scope, { id }), { actor })
const carry = async (world: RosterWorld, change: OrgActChange, more: Partial<ProposeOrgActInput> = {}) => approve(world, (await propose(world, change, more)).id)
const names = (world: RosterWorld, unitId: string, day = '2026-11-22') => world.inScope(async (scope) => (await branchRoster(scope, unitId, day)).length)

describe('an act on organizations', () => {
  it('changes nothing until another person approves it, then is carried out with its document and its steps', async () => {
    const world = await plantRoster(test)
    const { branch, root } = world
    const { id, title } = await propose(world, { kind: 'rename', unitId: branch.id, version: 1, form: 'joint_branch', name: '城区联合党支部', shortName: '城区联合' })
    expect(title).toBe('刑侦大队党支部更名为城区联合党支部')
    expect((await world.inScope((scope) => getOrgUnit(scope, branch.id))).name).toBe('刑侦大队党支部')
    await expect(approve(world, id, clerk)).rejects.toMatchObject({ code: 'ORG_ACT_OWN' })
    expect(await approve(world, id)).toMatchObject({ status: 'carried_out', effectiveOn: '2026-11-20' })
    expect(await world.inScope((scope) => getOrgUnit(scope, branch.id))).toMatchObject({ name: '城区联合党支部', form: 'joint_branch', parentId: root.id })
    const past = await world.inScope((scope) => listOrgTree(scope, 'org.read', { onDate: '2026-11-19' }))
    expect(past.find((unit) => unit.id === branch.id)?.name).toBe('刑侦大队党支部')
    const acts = await world.inScope((scope) => listOrgActs(scope, { limit: 20 }), { actor: leader })
    expect(acts).toMatchObject({ total: 1, items: [{ documentNumber: '分局党〔2026〕8号', canDecide: false, steps: [{ step: 'proposed', byName: '经办人' }, { step: 'approved', byName: '批准人' }, { step: 'carried_out' }] }] })
  })
  it('is approved exactly once by fifty people at a time', async () => {
    const world = await plantRoster(test)
    const { id } = await propose(world, { kind: 'set_up', parentId: world.root.id, unitKind: 'branch', form: 'branch', name: '巡特警大队党支部', shortName: '巡特警' })
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, (_, at) => approve(world, id, person(`第${at + 1}人`))))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(new Set(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [Reflect.get(Object(outcome.reason), 'code')] : [])))).toEqual(new Set(['ORG_ACT_DECIDED']))
    const tree = await world.inScope((scope) => listOrgTree(scope))
    expect(tree.filter(({ name }) => name === '巡特警大队党支部')).toMatchObject([{ foundedOn: '2026-11-20' }])
  }, 60_000)
  it('can be refused with a reason, or withdrawn by its proposer only, and then is closed to everybody', async () => {
    const world = await plantRoster(test)
    const change: OrgActChange = { kind: 'set_up', parentId: world.root.id, unitKind: 'branch', form: 'branch', name: '网安大队党支部', shortName: '网安' }
    const [first, second] = [await propose(world, change), await propose(world, change)]
    expect(await world.inScope((scope) => refuseOrgAct(scope, { id: first.id, reason: '正式党员不足3名' }), { actor: leader })).toMatchObject({ status: 'refused' })
    await expect(world.inScope((scope) => withdrawOrgAct(scope, { id: second.id, reason: '重新研究' }), { actor: leader })).rejects.toMatchObject({ code: 'ORG_ACT_NOT_OWN' })
    expect(await world.inScope((scope) => withdrawOrgAct(scope, { id: second.id, reason: '重新研究' }), { actor: clerk })).toMatchObject({ status: 'withdrawn' })
    await expect(approve(world, first.id)).rejects.toMatchObject({ code: 'ORG_ACT_DECIDED' })
    await expect(approve(world, second.id)).rejects.toMatchObject({ code: 'ORG_ACT_DECIDED' })
  })
  it('with a later day waits for it, and one that cannot be carried out any more says so', async () => {
    const world = await plantRoster(test)
    const ahead = { effectiveOn: '2026-12-01' }
    const one = await carry(world, { kind: 'set_up', parentId: world.root.id, unitKind: 'branch', form: 'branch', name: '禁毒大队党支部', shortName: '禁毒' }, ahead)
    const two = await carry(world, { kind: 'rename', unitId: world.branch.id, version: 1, form: 'branch', name: '刑事侦查大队党支部', shortName: '刑侦大队' }, ahead)
    expect([one.status, two.status]).toEqual(['approved', 'approved'])
    expect(await world.inScope(carryOutDueActs)).toBe(0)
    await carry(world, { kind: 'rename', unitId: world.branch.id, version: 1, form: 'branch', name: '刑警大队党支部', shortName: '刑警大队' })
    const onTheDay = { clock: fixedClock('2026-12-01T01:00:00Z') }
    expect(await world.inScope(carryOutDueActs, onTheDay)).toBe(1)
    expect(await world.inScope(carryOutDueActs, onTheDay)).toBe(0)
    const { items } = await world.inScope((scope) => listOrgActs(scope, { limit: 20 }), onTheDay)
    expect(items.map(({ status }) => status).sort()).toEqual(['carried_out', 'carried_out', 'failed'])
    expect(items.find(({ status }) => status === 'failed')?.steps.at(-1)).toMatchObject({ step: 'failed', note: 'ORG_CHANGED' })
    expect((await world.inScope((scope) => listOrgTree(scope))).some(({ name }) => name === '禁毒大队党支部')).toBe(true)
  })
  it('is refused for a wrong role, another tenant, a wrong day and a stale view', async () => {
    const [world, foreign] = [await plantRoster(test), await plantRoster(test)]
    const move = (unitId: string, version = 1): OrgActChange => ({ kind: 'dissolve', unitId, version, receivingId: null })
    const reader: Access = { grants: [{ role: 'test', permissions: new Set(['org.read', 'org.manage']), orgUnitId: null, path: world.branch.path }] }
    await expect(propose(world, move(foreign.branch.id))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(propose(world, move(world.branch.id, 7))).rejects.toMatchObject({ code: 'ORG_CHANGED' })
    await expect(propose(world, move(world.branch.id), { appliedOn: '2026-11-23', effectiveOn: '2026-11-24' })).rejects.toMatchObject({ code: 'ORG_APPLIED_FUTURE' })
    await expect(propose(world, move(world.branch.id), { effectiveOn: '2026-11-01' })).rejects.toMatchObject({ code: 'ORG_EFFECTIVE_BEFORE_APPLIED' })
    const { id } = await propose(world, move(world.branch.id))
    await expect(world.inScope((scope) => approveOrgAct(scope, { id }), { actor: leader, access: reader })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(foreign.inScope((scope) => approveOrgAct(scope, { id }), { actor: leader })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(world.inScope((scope) => proposeOrgAct(scope, paper(move(world.other.id))), { actor: clerk, access: reader })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('acts that touch members', () => {
  const people = async (world: RosterWorld, branchId: string, count: number, groupId: string | null = null): Promise<string[]> => {
    const ids: string[] = []
    for (let made = 0; made < count; made += 1) ids.push(await world.register({ orgUnitId: branchId, groupId }))
    return ids
  }
  const history = (world: RosterWorld, memberId: string) => world.inScope(async (scope) => (await memberHistory(scope, { id: memberId })).affiliations.map(({ orgUnitName, validTo }) => [orgUnitName, validTo]))

  it('a merger brings everybody over from its day, ends posts and groups, and keeps the past', async () => {
    const world = await plantRoster(test)
    const { branch, other } = world
    const group = await world.inScope((scope) => createOrgUnit(scope, { parentId: branch.id, kind: 'group', name: '第一党小组', shortName: '第一小组' }))
    const [first = ''] = await people(world, branch.id, 3, group.id)
    await people(world, other.id, 2)
    await world.inScope((scope) => appointPost(scope, { orgUnitId: branch.id, memberId: first, post: 'secretary', validFrom: '2026-01-01' }))
    const change: OrgActChange = { kind: 'merge', unitId: branch.id, version: 1, receivingId: other.id }
    const preview = await world.inScope((scope) => previewOrgAct(scope, { change, effectiveOn: '2026-11-22' }, async () => 4))
    expect(preview).toMatchObject({ title: '刑侦大队党支部并入交警大队党支部', members: 3, groups: 1, postsEnding: 1, openMeetings: 4 })
    expect(await names(world, branch.id)).toBe(3)
    await carry(world, change, { effectiveOn: '2026-11-22' })
    expect([await names(world, branch.id), await names(world, other.id)]).toEqual([0, 5])
    expect(await world.inScope((scope) => getOrgUnit(scope, branch.id))).toMatchObject({ closedOn: '2026-11-22' })
    expect(await world.inScope((scope) => getOrgUnit(scope, group.id))).toMatchObject({ closedOn: '2026-11-22' })
    expect(await world.inScope((scope) => listPosts(scope, [branch.id], '2026-11-22'))).toEqual([])
    expect((await history(world, first))[0]).toEqual(['交警大队党支部', null])
  })
  it('a split takes the chosen members along, and never all of them or somebody of another branch', async () => {
    const world = await plantRoster(test)
    const ids = await people(world, world.branch.id, 4)
    const [stranger = ''] = await people(world, world.other.id, 1)
    const split = (memberIds: string[]): OrgActChange => ({ kind: 'split', unitId: world.branch.id, version: 1, form: 'branch', name: '刑侦二中队党支部', shortName: '刑侦二中队', memberIds })
    await expect(propose(world, split(ids))).rejects.toMatchObject({ code: 'ORG_SPLIT_ALL' })
    await expect(propose(world, split([stranger]))).rejects.toMatchObject({ code: 'ORG_SPLIT_MEMBERS' })
    await carry(world, split(ids.slice(0, 3)), { effectiveOn: '2026-11-22' })
    const created = (await world.inScope((scope) => listOrgTree(scope))).find(({ name }) => name === '刑侦二中队党支部')
    expect([await names(world, world.branch.id), await names(world, created?.id ?? '')]).toEqual([1, 3])
    expect(created).toMatchObject({ parentId: world.root.id, foundedOn: '2026-11-22' })
  })
  it('a dissolution needs a branch for the members who remain, and no temporary one', async () => {
    const world = await plantRoster(test)
    const [member = ''] = await people(world, world.branch.id, 2)
    const temporary = await world.inScope((scope) => createOrgUnit(scope, { parentId: world.root.id, kind: 'branch', form: 'temporary_branch', name: '安保临时党支部', shortName: '安保' }))
    const dissolve = (receivingId: string | null): OrgActChange => ({ kind: 'dissolve', unitId: world.branch.id, version: 1, receivingId })
    await expect(propose(world, dissolve(null))).rejects.toMatchObject({ code: 'ORG_UNIT_HAS_MEMBERS', details: { count: 2 } })
    await expect(propose(world, dissolve(temporary.id))).rejects.toMatchObject({ code: 'ORG_RECEIVER_UNFIT' })
    await carry(world, dissolve(world.other.id), { effectiveOn: '2026-11-22' })
    expect(await names(world, world.other.id)).toBe(2)
    expect((await history(world, member))[0]).toEqual(['交警大队党支部', null])
  })
  it('a preview says which findings appear and which vanish, and leaves nothing behind', async () => {
    const world = await plantRoster(test)
    await people(world, world.branch.id, 3)
    await people(world, world.other.id, 1)
    const change: OrgActChange = { kind: 'merge', unitId: world.other.id, version: 1, receivingId: world.branch.id }
    const preview = await world.inScope((scope) => previewOrgAct(scope, { change, effectiveOn: '2026-11-22' }, noMeetings))
    expect(preview.vanishing.map(({ orgUnitName, verdict }) => `${orgUnitName} ${verdict.ruleId}`)).toContain('交警大队党支部 BR-01')
    const [left] = await test.admin`select (select count(*)::int from org_acts where tenant_id = ${world.tenantId}) as acts, (select count(*)::int from audit_entries where tenant_id = ${world.tenantId} and action = 'org.unit-closed') as closed`
    expect(left).toEqual({ acts: 0, closed: 0 })
  })
})

describe('the tree as a page', () => {
  it('counts members, probationary members and party organizations of every subtree, without groups and 群团, and is searched by sound', async () => {
    const world = await plantRoster(test)
    const { root, branch } = world
    await world.inScope(async (scope) => {
      await createOrgUnit(scope, { parentId: branch.id, kind: 'group', name: '第一党小组', shortName: '第一小组' })
      await createOrgUnit(scope, { parentId: root.id, kind: 'mass_org', form: 'trade_union', name: '某分局工会', shortName: '工会' })
    })
    await world.register()
    await world.register({ status: 'probationary', joinedOn: '2026-03-01', formalOn: null })
    const lines = await world.inScope((scope) => orgTreePage(scope, {}))
    expect(lines.map(({ unit, members, probationary, below }) => [unit.shortName, members, probationary, below])).toEqual([
      ['党委', 2, 1, 2], ['刑侦大队', 2, 1, 0], ['第一小组', 0, 0, 0], ['交警大队', 0, 0, 0], ['工会', 0, 0, 0],
    ])
    expect(lines[1]).toMatchObject({ initials: 'xzdddzb xzdd', pinyin: expect.stringContaining('xingzhendadui') })
    const earlier = await world.inScope((scope) => orgTreePage(scope, { onDate: '2026-02-01' }))
    expect(earlier.map(({ unit, members, probationary }) => [unit.shortName, members, probationary])).toContainEqual(['党委', 1, null])
  })
})
