import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { memberCounts, rosterFigures } from '@dangjian/members'
import { createOrgUnit, type OrgUnit } from '@dangjian/org'
import { getMassOrg, joinMassOrg, leaveMassOrg, listMassOrgs, seatMassOrg, unseatMassOrg } from '../index.ts'
import { accessOver, foundBureau, person, type Bureau } from '../testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
let union: OrgUnit
let league: OrgUnit
let women: OrgUnit
const tenantId = newId()
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
  await inTestScope(test, tenantId, async (scope) => {
    union = await createOrgUnit(scope, { parentId: bureau.root.id, kind: 'mass_org', form: 'trade_union', name: '某分局工会', shortName: '工会' })
    league = await createOrgUnit(scope, { parentId: bureau.root.id, kind: 'mass_org', form: 'youth_league', name: '某分局团支部', shortName: '团支部' })
    women = await createOrgUnit(scope, { parentId: bureau.root.id, kind: 'mass_org', form: 'women_committee', name: '某分局妇委会', shortName: '妇委会' })
  })
})
afterAll(() => test.drop())

const run = <T>(work: Parameters<typeof inTestScope<T>>[2], options: TestScopeOptions = { actor: person('干事') }) => inTestScope(test, tenantId, work, options)
const young = { isPartyMember: false as const, name: '苗小雨', gender: 'female' as const, birthDate: '2000-05-04', joinedOn: '2018-05-04' }

describe('[G8] mass organizations', () => {
  it('have members of the party and others, with their own posts, and change no party figure', async () => {
    const before = await run((scope) => rosterFigures(scope))
    const chair = await run((scope) => joinMassOrg(scope, { orgUnitId: union.id, joinedOn: '2020-01-01', isPartyMember: true, memberId: bureau.firstPeople[0] ?? '' }))
    await run((scope) => joinMassOrg(scope, { ...young, orgUnitId: union.id, joinedOn: '2023-07-01' }))
    await run((scope) => seatMassOrg(scope, { personId: chair.id, post: 'chair', validFrom: '2025-01-01' }))
    const line = (await run((scope) => listMassOrgs(scope))).items.find(({ orgUnitId }) => orgUnitId === union.id)
    expect(line).toMatchObject({ people: 2, partyMembers: 1, women: 1, parentName: '某分局党委', seats: [{ post: 'chair', name: '白一鸣' }] })
    expect(await run((scope) => rosterFigures(scope))).toEqual(before)
    expect((await run((scope) => memberCounts(scope))).find(({ orgUnitId }) => orgUnitId === bureau.root.id)?.subtree).toBe(18)
    await expect(run((scope) => joinMassOrg(scope, { orgUnitId: union.id, joinedOn: '2020-01-01', isPartyMember: true, memberId: bureau.firstPeople[0] ?? '' }))).rejects.toMatchObject({ code: 'MASS_ORG_MEMBER_EXISTS' })
  })

  it('take into the Youth League from 14 to 28, and say when somebody leaves at 28', async () => {
    const { id } = await run((scope) => joinMassOrg(scope, { ...young, orgUnitId: league.id }))
    await run((scope) => joinMassOrg(scope, { ...young, name: '满期', birthDate: '1998-11-22', joinedOn: '2015-05-04', orgUnitId: league.id }))
    await expect(run((scope) => joinMassOrg(scope, { ...young, birthDate: '1989-05-04', orgUnitId: league.id }))).rejects.toMatchObject({ code: 'LEAGUE_AGE' })
    await expect(run((scope) => joinMassOrg(scope, { ...young, birthDate: '2010-01-01', orgUnitId: league.id }))).rejects.toMatchObject({ code: 'LEAGUE_AGE' })
    const detail = await run((scope) => getMassOrg(scope, { orgUnitId: league.id, hasLeft: false }))
    expect(detail.people.find((one) => one.id === id)).toMatchObject({ leavesOn: '2028-05-04', isOverAge: false })
    expect(detail.people.find(({ name }) => name === '满期')).toMatchObject({ leavesOn: '2026-11-22', isOverAge: true })
    await expect(run((scope) => seatMassOrg(scope, { personId: id, post: 'chair', validFrom: '2026-01-01' }))).rejects.toMatchObject({ code: 'MASS_POST_UNFIT' })
    const seat = await run((scope) => seatMassOrg(scope, { personId: id, post: 'secretary', validFrom: '2026-01-01' }))
    const deputy = detail.people.find(({ name }) => name === '满期')?.id ?? ''
    await expect(run((scope) => seatMassOrg(scope, { personId: deputy, post: 'secretary', validFrom: '2026-02-01' }))).rejects.toMatchObject({ code: 'MASS_POST_TAKEN' })
    await run((scope) => unseatMassOrg(scope, { id: seat.id, validTo: '2026-11-01' }))
    await run((scope) => leaveMassOrg(scope, { id: deputy, leftOn: '2026-11-22', reason: '年满28周岁' }))
    expect((await run((scope) => getMassOrg(scope, { orgUnitId: league.id, hasLeft: true }))).people).toMatchObject([{ name: '满期', leftReason: '年满28周岁' }])
  })

  it('keep women in the women’s committee, people out of party branches, and readers and strangers out', async () => {
    await expect(run((scope) => joinMassOrg(scope, { ...young, gender: 'male', orgUnitId: women.id }))).rejects.toMatchObject({ code: 'WOMEN_ONLY' })
    await expect(run((scope) => joinMassOrg(scope, { ...young, orgUnitId: bureau.first.id }))).rejects.toMatchObject({ code: 'MASS_ORG_REQUIRED' })
    await expect(run((scope) => joinMassOrg(scope, { ...young, orgUnitId: women.id }), { access: accessOver(bureau.root.path, 'org.read') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(inTestScope(test, newId(), (scope) => getMassOrg(scope, { orgUnitId: union.id, hasLeft: false }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => getMassOrg(scope, { orgUnitId: bureau.first.id, hasLeft: false }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
