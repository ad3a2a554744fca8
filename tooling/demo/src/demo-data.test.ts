import { ageOn, isId, residentIdProblem } from '@dangjian/kernel'
import { describe, expect, it } from 'vitest'
import { demoAccounts } from './accounts/demo-accounts.ts'
import { countyBureau } from './bureaus/county-bureau.ts'
import { gongjingPeople } from './bureaus/named-people.ts'
import { demoTenants, shaanxiTenants, sichuanTenants } from './bureaus/tenants.ts'
import { daanTree, demoTrees, gongjingTree, treeOf } from './bureaus/trees.ts'
import { demoId } from './ids.ts'
import type { DemoPerson } from './model.ts'

const share = (part: number, whole: number): number => Math.round((part * 10_000) / whole) / 100
const isCollege = ({ education }: DemoPerson): boolean => ['doctor', 'master', 'bachelor', 'college'].includes(education)

describe.each([['贡井分局', gongjingTree], ['大安分局', daanTree]])('the roster of %s', (_, tree) => {
  const count = (test: (person: DemoPerson) => boolean): number => tree.people.filter(test).length
  it('has the published composition, counted from its rows, on every day until 2028', () => {
    expect(tree.orgs.filter(({ kind }) => kind !== 'group')).toHaveLength(16)
    expect(tree.orgs.filter(({ kind }) => kind === 'branch')).toHaveLength(15)
    expect(tree.people).toHaveLength(212)
    expect(count(({ category }) => category === 'serving_officer')).toBe(168)
    expect([count(({ status }) => status === 'probationary'), share(21, 212)]).toEqual([21, 9.91])
    for (const day of ['2026-01-01', '2026-11-22', '2028-12-31']) expect([count(({ birthDate }) => ageOn(birthDate, day) <= 35), share(72, 212)]).toEqual([72, 33.96])
    expect([count(isCollege), share(160, 212)]).toEqual([160, 75.47])
    expect([count(({ partyAffairs }) => partyAffairs === 'full_time'), count(({ partyAffairs }) => partyAffairs === 'part_time')]).toEqual([1, 1])
  })
  it('counts every probationary member among the young and among the serving officers, as the source does', () => {
    expect(count(({ status, birthDate, category }) => status === 'probationary' && ageOn(birthDate, '2026-11-22') <= 35 && category === 'serving_officer')).toBe(21)
  })
  it('leaves one branch without a discipline member and gives every other branch its posts', () => {
    const withDiscipline = new Set(tree.posts.filter(({ post }) => post === 'discipline').map(({ orgKey }) => orgKey))
    const without = tree.orgs.filter(({ kind, key }) => kind === 'branch' && !withDiscipline.has(key)).map(({ shortName }) => shortName)
    expect(without).toEqual(['南坪派出所'])
    expect(tree.posts.filter(({ post, orgKey }) => post === 'secretary' && !orgKey.endsWith('committee'))).toHaveLength(15)
  })
})

describe('every bureau', () => {
  it('has people who are of age, whose numbers check and who are one of a kind', () => {
    for (const { people } of demoTrees) {
      expect(people.filter(({ residentId }) => residentIdProblem(residentId) !== undefined)).toEqual([])
      expect(people.filter(({ birthDate, joinedOn }) => ageOn(birthDate, joinedOn) < 18)).toEqual([])
      expect(people.filter(({ joinedOn, formalOn }) => joinedOn > '2026-11-22' || (formalOn ?? '') > '2026-11-22')).toEqual([])
      expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
    }
    const everybody = demoTrees.flatMap(({ people }) => people)
    for (const field of ['key', 'residentId', 'phone'] as const) expect(new Set(everybody.map((person) => person[field])).size).toBe(everybody.length)
  })
  it('gives posts to formal members of that bureau only', () => {
    for (const { people, posts, orgs } of demoTrees) {
      const formal = new Set(people.filter(({ status }) => status === 'formal').map(({ key }) => key))
      const known = new Set(orgs.map(({ key }) => key))
      expect(posts.filter(({ personKey, orgKey }) => !formal.has(personKey) || !known.has(orgKey))).toEqual([])
    }
  })
  it('stands under its parent with a code of its own', () => {
    expect(sichuanTenants.filter(({ kind }) => kind === 'city')).toHaveLength(21)
    expect(shaanxiTenants.map(({ name }) => name)).toContain('旬阳县公安局')
    expect(new Set(demoTenants.map(({ code }) => code)).size).toBe(demoTenants.length)
    const keys = demoTenants.map(({ key }) => key)
    expect(demoTenants.filter(({ parentKey }, index) => parentKey !== null && keys.indexOf(parentKey) >= index)).toEqual([])
  })
  it('is 27 members among 33 officers in the station branch, with a full committee and three groups', () => {
    const station = treeOf('lw')
    const people = station.people.filter(({ branchKey }) => branchKey === 'lw/zn')
    expect([people.length, people.length + station.nonMembers.length]).toEqual([27, 33])
    expect(station.posts.filter(({ orgKey }) => orgKey === 'lw/zn').map(({ post }) => post)).toEqual(['secretary', 'deputy_secretary', 'organization', 'publicity', 'discipline'])
    expect(station.orgs.filter(({ kind }) => kind === 'group').map(({ name }) => name)).toEqual(['综合党小组', '刑侦党小组', '治安党小组'])
  })
})

describe('the demonstration', () => {
  it('is the same every time it is made', () => {
    const again = countyBureau({ tenantKey: 'gj', shortName: '自贡市公安局贡井分局', region: '519901', firstPhone: 10_010_010_000, named: gongjingPeople })
    expect(again).toEqual(gongjingTree)
    expect(demoId('gj/xz')).toBe(demoId('gj/xz'))
    expect(isId(demoId('gj/xz'))).toBe(true)
  })
  it('has accounts whose people exist and whose logins are unique', () => {
    expect(new Set(demoAccounts.map(({ login }) => login)).size).toBe(demoAccounts.length)
    for (const { personKey, tenantKey, displayName } of demoAccounts) {
      if (personKey !== null) expect(treeOf(tenantKey).people.find(({ key }) => key === personKey)?.name).toBe(displayName)
    }
  })
})
