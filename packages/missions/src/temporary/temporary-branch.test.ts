import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { draftMeeting, getMeeting, recordAtOnce } from '@dangjian/life'
import { branchRoster, createMember, getMemberBrief, rosterFigures } from '@dangjian/members'
import { getOrgUnit, listPosts, requireCapability } from '@dangjian/org'
import { factsOfSource } from '@dangjian/scoring'
import {
  attachToBranch, createMission, decideTemporaryBranch, detachFromBranch, endMission, endTeam, foundTeam, getMission, listMissions, myMissions, proposeTemporaryBranch, recordDeed, recordElection,
} from '../index.ts'
import { accessOver, foundBureau, person, type Bureau } from '../testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
let missionId: string
let branchId: string
let unitId: string
const tenantId = newId()
const stranger = newId()
const [planner, approver] = [person('干事'), person('审批人')]
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
  await inTestScope(test, stranger, foundBureau)
})
afterAll(() => test.drop())

const run = <T>(work: Parameters<typeof inTestScope<T>>[2], options: TestScopeOptions = { actor: planner }) => inTestScope(test, tenantId, work, options)
const at = (people: readonly string[], index: number): string => people[index] ?? ''
const travellers = () => [at(bureau.firstPeople, 4), at(bureau.firstPeople, 5), at(bureau.secondPeople, 0), at(bureau.secondPeople, 1)]
const request = () => ({
  missionId, approvingUnitId: bureau.root.id, name: '援建工作队临时党支部', shortName: '援建临时', foundedOn: '2026-03-01', memberIds: travellers(),
  seats: [{ memberId: travellers()[0] ?? '', post: 'secretary' as const }, { memberId: travellers()[2] ?? '', post: 'organization' as const }, { memberId: travellers()[3] ?? '', post: 'discipline' as const }],
})

describe('[S9] a temporary branch', () => {
  it('rests on a mission with its document, and waits for the superior organization (BR-05)', async () => {
    const input = { orgUnitId: bureau.root.id, kind: 'aid' as const, name: '对口援建', place: '高原某县', startsOn: '2026-03-01', plannedTo: '2026-12-31', taskDocument: '公政〔2026〕3号' }
    await expect(run((scope) => createMission(scope, { ...input, plannedTo: '2026-03-01' }))).rejects.toMatchObject({ code: 'MISSION_DATES' })
    await expect(run((scope) => createMission(scope, input), { actor: planner, access: accessOver(bureau.root.path, 'org.read') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    missionId = (await run((scope) => createMission(scope, input))).id
    branchId = (await run((scope) => proposeTemporaryBranch(scope, request()))).id
    await expect(run((scope) => proposeTemporaryBranch(scope, request()))).rejects.toMatchObject({ code: 'TEMPORARY_BRANCH_EXISTS' })
    const { branch } = await run((scope) => getMission(scope, { id: missionId }))
    expect(branch).toMatchObject({ state: 'proposed', orgUnitId: null, canDecide: false, isOwnRequest: true, members: [] })
    expect(branch?.asked).toHaveLength(4)
  })

  it('is not approved by who asked for it, nor by one of its committee, nor from another tenant', async () => {
    const input = { id: branchId, isApproved: true as const, document: '公党〔2026〕8号' }
    await expect(run((scope) => decideTemporaryBranch(scope, input))).rejects.toMatchObject({ code: 'APPROVER_IS_PROPOSER' })
    await expect(run((scope) => decideTemporaryBranch(scope, input), { actor: person('本人', travellers()[0] ?? null) })).rejects.toMatchObject({ code: 'DECIDES_OWN_MATTER' })
    await expect(run((scope) => decideTemporaryBranch(scope, input), { actor: approver, access: accessOver(bureau.root.path, 'org.read', 'mission.manage') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(inTestScope(test, stranger, (scope) => decideTemporaryBranch(scope, input))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('stands with an appointed committee, and its members keep their home branch (BR-07)', async () => {
    const { orgUnitId } = await run((scope) => decideTemporaryBranch(scope, { id: branchId, isApproved: true, document: '公党〔2026〕8号' }), { actor: approver })
    unitId = orgUnitId ?? ''
    await run(async (scope) => {
      expect(await getOrgUnit(scope, unitId)).toMatchObject({ kind: 'branch', form: 'temporary_branch', parentId: bureau.root.id })
      expect((await listPosts(scope, [unitId], '2026-11-22')).map(({ post }) => post)).toEqual(['secretary', 'organization', 'discipline'])
      expect((await branchRoster(scope, unitId, '2026-11-22')).map(({ memberId }) => memberId).sort()).toEqual(travellers().sort())
      for (const id of travellers().slice(0, 2)) expect((await getMemberBrief(scope, id)).orgUnitId).toBe(bureau.first.id)
      expect(await branchRoster(scope, bureau.first.id, '2026-11-22')).toHaveLength(9)
      expect((await rosterFigures(scope)).orgUnits).toMatchObject({ total: 3, branches: 2 })
    })
    const { branch } = await run((scope) => getMission(scope, { id: missionId }))
    expect(branch).toMatchObject({ state: 'standing', appointedBy: '审批人', approvingUnitName: '某分局党委' })
  })

  it('admits nobody, takes nobody as its own and holds no election (BR-06)', async () => {
    await run(async (scope) => {
      const unit = await getOrgUnit(scope, unitId)
      for (const capability of ['admit_members', 'dispose_members', 'collect_dues', 'elect_delegates', 'hold_election'] as const) {
        expect(() => requireCapability(unit, capability), capability).toThrow(expect.objectContaining({ code: 'TEMPORARY_BRANCH_MAY_NOT' }))
      }
      expect(() => requireCapability(unit, 'study')).not.toThrow()
      await expect(recordElection(scope, { orgUnitId: unitId, electedOn: '2026-11-01', document: '公党〔2026〕9号', seats: [{ memberId: travellers()[1] ?? '', post: 'secretary' }] })).rejects.toMatchObject({ code: 'TEMPORARY_BRANCH_MAY_NOT', details: { ruleId: 'BR-06', citation: '《支部工作条例》' } })
      await expect(createMember(scope, {
        name: '新人', gender: 'male', birthDate: '1990-01-01', idNumber: '110101199001010010', ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', status: 'formal', joinedOn: '2015-07-01', formalOn: '2016-07-01', orgUnitId: unitId,
      })).rejects.toMatchObject({ code: 'BRANCH_REQUIRED' })
    })
  })

  it('meets with its own roster, recorded by the appointed secretary, while the home branch sees its own people only', async () => {
    const unit = await run((scope) => getOrgUnit(scope, unitId))
    const secretary = { actor: person('书记', travellers()[0] ?? null), access: accessOver(unit.path, 'org.read', 'meeting.read', 'meeting.plan', 'meeting.record') }
    await run((scope) => recordAtOnce(scope, {
      orgUnitId: unitId, kind: 'theme_day', title: '11月主题党日', date: '2026-11-10', time: '19:00', place: '驻地', lateReason: '驻地网络不通，返回后补录', chairMemberId: travellers()[0] ?? '', minutes: '学习援建纪律。',
      attendance: travellers().map((memberId, index) => (index === 3 ? { memberId, state: 'leave' as const, reason: 'duty' as const } : { memberId, state: 'present' as const })),
    }), secretary)
    const home = { actor: person('第二支部书记'), access: accessOver(bureau.second.path, 'org.read') }
    const seen = await run((scope) => getMission(scope, { id: missionId }), home)
    expect(seen.branch?.members.map(({ memberId, held, present }) => [memberId, held, present]).sort()).toEqual([[travellers()[2], 1, 1], [travellers()[3], 1, 0]].sort())
    expect((await run((scope) => listMissions(scope, {}), home)).items).toHaveLength(1)
    expect((await run((scope) => listMissions(scope, {}), { access: accessOver('/elsewhere/', 'org.read') })).items).toEqual([])
    await expect(run((scope) => getMission(scope, { id: missionId }), { access: accessOver('/elsewhere/', 'org.read') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is a lawful absence at home: nobody who is with it counts as absent there without reason', async () => {
    const draft = await run((scope) => draftMeeting(scope, { orgUnitId: bureau.second.id, kind: 'theme_day', date: '2026-11-12' }))
    expect(draft.roster.filter(({ awayAt }) => awayAt !== null).map(({ memberId }) => memberId).sort()).toEqual([travellers()[2], travellers()[3]].sort())
    const { id } = await run((scope) => recordAtOnce(scope, {
      orgUnitId: bureau.second.id, kind: 'theme_day', title: '第二党支部主题党日', date: '2026-11-12', time: '15:00', place: '会议室', lateReason: '执勤后补录', chairMemberId: bureau.secondPeople[2] ?? '', minutes: '集中学习。',
      attendance: bureau.secondPeople.map((memberId) => ({ memberId, state: travellers().includes(memberId) ? ('absent' as const) : ('present' as const) })),
    }))
    const { roster } = await run((scope) => getMeeting(scope, { id }))
    expect(roster.filter(({ state }) => state !== 'present').map(({ state, reason, note }) => [state, reason, note])).toEqual([['leave', 'duty', '在援建工作队临时党支部'], ['leave', 'duty', '在援建工作队临时党支部']])
    expect(await run(async (scope) => (await factsOfSource(scope, { type: 'meeting', id })).filter(({ kind }) => kind === 'life.absent'))).toEqual([])
  })

  it('takes further members and lets one go home, but not one who holds a post or is away already', async () => {
    const more = at(bureau.firstPeople, 6)
    await run((scope) => attachToBranch(scope, { id: branchId, memberIds: [more], validFrom: '2026-11-01' }))
    await expect(run((scope) => attachToBranch(scope, { id: branchId, memberIds: [more], validFrom: '2026-11-01' }))).rejects.toMatchObject({ code: 'MEMBER_ATTACHED' })
    await expect(run((scope) => detachFromBranch(scope, { id: branchId, memberId: travellers()[0] ?? '', validTo: '2026-11-15' }))).rejects.toMatchObject({ code: 'MEMBER_HOLDS_SEAT' })
    await run((scope) => detachFromBranch(scope, { id: branchId, memberId: more, validTo: '2026-11-15' }))
    expect(await run((scope) => branchRoster(scope, unitId, '2026-11-20'))).toHaveLength(4)
  })

  it('ends with the mission: closed, attachments over, minutes kept, every record sent home', async () => {
    const team = await run((scope) => foundTeam(scope, {
      missionId, orgUnitId: bureau.root.id, name: '抢通先锋队', task: '抢通生命通道', leaderMemberId: travellers()[0] ?? '', memberIds: travellers(), startedOn: '2026-06-01', plannedTo: '2026-11-30',
    }))
    await run((scope) => recordDeed(scope, { teamId: team.id, memberId: travellers()[2] ?? '', doneOn: '2026-07-03', text: '连续三日值守塌方路段' }))
    await expect(run((scope) => endMission(scope, { id: missionId, endedOn: '2026-11-20' }))).rejects.toMatchObject({ code: 'TEAM_STILL_OUT' })
    await run((scope) => endTeam(scope, { id: team.id, endedOn: '2026-11-19' }))
    await expect(run((scope) => endMission(scope, { id: missionId, endedOn: '2026-12-20' }))).rejects.toMatchObject({ code: 'MISSION_END_DATE' })
    expect(await run((scope) => endMission(scope, { id: missionId, endedOn: '2026-11-20' }))).toEqual({ returned: 5 })
    await run(async (scope) => {
      expect((await getOrgUnit(scope, unitId)).closedOn).toBe('2026-11-20')
      expect(await listPosts(scope, [unitId], '2026-11-20')).toEqual([])
      expect(await branchRoster(scope, unitId, '2026-11-20')).toEqual([])
      expect(await branchRoster(scope, unitId, '2026-11-19')).toHaveLength(4)
    })
    const second = await run((scope) => getMission(scope, { id: missionId }), { access: accessOver(bureau.second.path, 'org.read') })
    expect(second.returns.map(({ memberId }) => memberId).sort()).toEqual([travellers()[2], travellers()[3]].sort())
    expect(second.returns.find(({ memberId }) => memberId === travellers()[2])).toMatchObject({
      attachedFrom: '2026-03-01', attachedTo: '2026-11-20', posts: ['organization'], meetings: [{ title: '11月主题党日', state: 'present' }], deeds: [{ text: '连续三日值守塌方路段', team: '抢通先锋队' }],
    })
    const own = await run((scope) => myMissions(scope), { actor: person('本人', travellers()[2] ?? null), access: accessOver(bureau.second.path, 'self.read') })
    expect(own).toMatchObject({ branch: null, teams: [{ name: '抢通先锋队', deeds: [{ text: '连续三日值守塌方路段' }] }], returns: [{ missionName: '对口援建', meetings: 1, deeds: 1 }] })
    await expect(run((scope) => endMission(scope, { id: missionId, endedOn: '2026-11-20' }))).rejects.toMatchObject({ code: 'MISSION_ENDED' })
  })
})
