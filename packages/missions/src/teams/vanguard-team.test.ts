import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { factsOfSource, recordFacts } from '@dangjian/scoring'
import { addToTeam, endTeam, foundTeam, getTeam, listTeams, myMissions, recordDeed } from '../index.ts'
import { accessOver, foundBureau, person, type Bureau } from '../testing/bureau.ts'
import { factsOfTeam } from './end-team.ts'
import { selectTeam } from './team-store.ts'

let test: TestDatabase
let bureau: Bureau
let teamId: string
const tenantId = newId()
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
})
afterAll(() => test.drop())

const run = <T>(work: Parameters<typeof inTestScope<T>>[2], options: TestScopeOptions = { actor: person('干事') }) => inTestScope(test, tenantId, work, options)
const leader = () => bureau.firstPeople[0] ?? ''
const other = () => bureau.secondPeople[0] ?? ''

describe('[G14] a vanguard team', () => {
  it('takes members of many branches for a task with start and end', async () => {
    const input = { orgUnitId: bureau.root.id, name: '防汛先锋队', task: '主汛期防汛抢险', leaderMemberId: leader(), memberIds: [leader(), other()], startedOn: '2026-06-01', plannedTo: '2026-09-30' }
    await expect(run((scope) => foundTeam(scope, { ...input, memberIds: [other()] }))).rejects.toMatchObject({ code: 'LEADER_NOT_IN_TEAM' })
    await expect(run((scope) => foundTeam(scope, input), { access: accessOver(bureau.first.path, 'org.read', 'mission.manage') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    teamId = (await run((scope) => foundTeam(scope, input))).id
    expect(await run((scope) => addToTeam(scope, { id: teamId, memberIds: [other(), bureau.secondPeople[1] ?? ''], joinedOn: '2026-06-10' }))).toEqual({ joined: 1 })
    const team = await run((scope) => getTeam(scope, { id: teamId }))
    expect(new Set(team.people.map(({ homeUnitName }) => homeUnitName))).toEqual(new Set(['第一党支部', '第二党支部']))
    expect((await run((scope) => listTeams(scope))).items).toMatchObject([{ name: '防汛先锋队', people: 3, deeds: 0 }])
  })

  it('has its deeds recorded by the organizer or the leader, for nobody by themself, inside the time of the team', async () => {
    const asLeader = { actor: person('队长', leader()), access: accessOver(bureau.first.path, 'self.read') }
    const deed = { teamId, memberId: other(), doneOn: '2026-07-02', text: '转移被困群众12人' }
    await run((scope) => recordDeed(scope, deed), asLeader)
    await run((scope) => recordDeed(scope, { ...deed, memberId: leader(), doneOn: '2026-08-05', text: '带队加固堤防' }))
    await expect(run((scope) => recordDeed(scope, { ...deed, memberId: leader() }), asLeader)).rejects.toMatchObject({ code: 'DECIDES_OWN_MATTER' })
    await expect(run((scope) => recordDeed(scope, { ...deed, doneOn: '2026-05-31' }))).rejects.toMatchObject({ code: 'DEED_DATE' })
    await expect(run((scope) => recordDeed(scope, { ...deed, memberId: bureau.firstPeople[3] ?? '' }))).rejects.toMatchObject({ code: 'NOT_IN_TEAM' })
    await expect(run((scope) => recordDeed(scope, deed), { actor: person('队员', other()), access: accessOver(bureau.second.path, 'self.read') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, newId(), (scope) => recordDeed(scope, deed))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const own = await run((scope) => myMissions(scope), { actor: person('本人', other()), access: accessOver(bureau.second.path, 'self.read') })
    expect(own.teams).toMatchObject([{ name: '防汛先锋队', isLeader: false, deeds: [{ text: '转移被困群众12人', recordedBy: '队长' }] }])
  })

  it('ends, and every deed becomes one fact of its member in the month it was done, however often it is sent', async () => {
    await expect(run((scope) => endTeam(scope, { id: teamId, endedOn: '2026-08-01' }))).rejects.toMatchObject({ code: 'TEAM_END_DATE' })
    expect(await run((scope) => endTeam(scope, { id: teamId, endedOn: '2026-09-20' }))).toEqual({ facts: 5 })
    const facts = await run((scope) => factsOfSource(scope, { type: 'vanguard_team', id: teamId }))
    expect(facts.filter(({ kind }) => kind === 'team.deed').map(({ period, subjectId, orgUnitId, title }) => ({ period, subjectId, orgUnitId, title }))).toEqual([
      { period: '2026-07', subjectId: other(), orgUnitId: bureau.second.id, title: '防汛先锋队：转移被困群众12人' },
      { period: '2026-08', subjectId: leader(), orgUnitId: bureau.first.id, title: '防汛先锋队：带队加固堤防' },
    ])
    expect(facts.filter(({ kind }) => kind === 'team.served')).toHaveLength(3)
    const again = await run(async (scope) => {
      const team = await selectTeam(scope, teamId)
      return team ? recordFacts(scope, await factsOfTeam(scope, team, '2026-09-20')) : null
    })
    expect(again).toEqual({ recorded: 0 })
    await expect(run((scope) => endTeam(scope, { id: teamId, endedOn: '2026-09-20' }))).rejects.toMatchObject({ code: 'TEAM_ENDED' })
  })
})
