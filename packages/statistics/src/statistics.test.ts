import type { Access } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { AppError, addDays, addMonthsClamped, ageOn, fixedClock, newId, residentIdCheck } from '@dangjian/kernel'
import { createMember, exitMember } from '@dangjian/members'
import { createOrgUnit } from '@dangjian/org'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freezeStatistics, frozenStatistics, listFrozenStatistics, partyStatistics, structureFigures, type StatTable } from './index.ts'

const TODAY = '2026-11-22'
const clock = fixedClock(`${TODAY}T01:00:00Z`)
const mine = newId()
const theirs = newId()
let test: TestDatabase
let root: { id: string; path: string }
let branches: Array<{ id: string; path: string }>

interface Person {
  readonly branch: number
  readonly gender: 'male' | 'female'
  readonly birthDate: string
  readonly isMinority: boolean
  readonly joinedOn: string
  readonly formalOn: string | null
  readonly exitedOn: string | null
}

let serial = 0
const idNumberOf = ({ birthDate, gender }: Person): string => {
  serial += 1
  const order = serial * 2 + (gender === 'male' ? 1 : 0)
  const first17 = `${110101 + Math.floor(order / 1000)}${birthDate.replaceAll('-', '')}${String(order % 1000).padStart(3, '0')}`
  return `${first17}${residentIdCheck(first17)}`
}

const someone = fc.record({
  branch: fc.integer({ min: 0, max: 1 }), gender: fc.constantFrom('male' as const, 'female' as const), age: fc.integer({ min: 19, max: 80 }), day: fc.integer({ min: 0, max: 364 }),
  isMinority: fc.boolean(), joinedDaysAgo: fc.integer({ min: 0, max: 330 }), joinedYearsAgo: fc.constantFrom(0, 0, 1, 5, 14), isFormal: fc.boolean(), exited: fc.constantFrom(null, null, 3, 40),
}).map(({ branch, gender, age, day, isMinority, joinedDaysAgo, joinedYearsAgo, isFormal, exited }): Person => {
  const joinedOn = addDays(addMonthsClamped(TODAY, -12 * Math.min(joinedYearsAgo, age - 19)), -joinedDaysAgo)
  const formalOn = isFormal && addMonthsClamped(joinedOn, 12) <= TODAY ? addMonthsClamped(joinedOn, 12) : null
  const exitedOn = exited === null || formalOn === null || addDays(TODAY, -exited) <= formalOn ? null : addDays(TODAY, -exited)
  return { branch, gender, birthDate: addDays(addMonthsClamped(TODAY, -12 * (age + 1)), -day), isMinority, joinedOn, formalOn, exitedOn }
})

const access = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] })
const run = <T>(work: (scope: Scope) => Promise<T>, over: Access = access('/', 'org.read', 'member.read', 'member.manage'), tenant = mine) => inTestScope(test, tenant, work, { clock, access: over })

const enlist = async (scope: Scope, person: Person): Promise<void> => {
  const { gender, birthDate, joinedOn, formalOn } = person
  const { id } = await createMember(scope, {
    name: '统一计', gender, birthDate, idNumber: idNumberOf(person), ethnicity: person.isMinority ? '彝族' : '汉族', education: 'bachelor', category: 'serving_officer',
    status: formalOn === null ? 'probationary' : 'formal', joinedOn, formalOn, orgUnitId: branches[person.branch]?.id ?? '',
  })
  if (person.exitedOn !== null) await exitMember(scope, { memberId: id, exitKind: 'resigned', on: person.exitedOn, reason: '本人要求' })
}

const value = (tables: readonly StatTable[], table: string, row: string, column = 0): number | null | undefined =>
  tables.find(({ key }) => key === table)?.rows.find(({ key }) => key === row)?.values[column]

/** The plain recomputation: one person after another. */
const counted = (people: readonly Person[], branch: number | null, day: string) => {
  const there = people.filter((person) => (branch === null || person.branch === branch) && person.joinedOn <= day && (person.exitedOn === null || person.exitedOn > day))
  return {
    total: there.length,
    women: there.filter(({ gender }) => gender === 'female').length,
    minority: there.filter(({ isMinority }) => isMinority).length,
    formal: there.filter(({ formalOn }) => formalOn !== null && formalOn <= day).length,
    young: there.filter(({ birthDate }) => ageOn(birthDate, day) <= 35).length,
    to30: there.filter(({ birthDate }) => ageOn(birthDate, day) <= 30).length,
  }
}

let people: readonly Person[]
beforeAll(async () => {
  test = await createTestDatabase()
  await run(async (scope) => {
    root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委', foundedOn: '1990-01-01' })
    branches = []
    for (const name of ['第一', '第二']) branches.push(await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: `${name}党支部`, shortName: name, foundedOn: '1990-01-01' }))
    people = fc.sample(someone, { numRuns: 60, seed: 20261122 })
    for (const person of people) await enlist(scope, person)
  }, access('/', 'org.read', 'org.manage', 'member.read', 'member.manage'))
}, 60_000)
afterAll(() => test.drop())

describe('the statistics of a day', () => {
  it('agree with a plain recount on any day and for any organization', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 900 }), fc.constantFrom(null, 0, 1), async (daysAgo, branch) => {
        const day = addDays(TODAY, -daysAgo)
        const { tables } = await run((scope) => partyStatistics(scope, { asOf: day, ...(branch === null ? {} : { orgUnitId: branches[branch]?.id }) }))
        const plain = counted(people, branch, day)
        expect({
          total: value(tables, 'basic', 'total'), women: value(tables, 'basic', 'women'), minority: value(tables, 'basic', 'minority'), formal: value(tables, 'basic', 'formal'),
          young: value(tables, 'basic', 'young'), to30: value(tables, 'ages', 'to30'),
        }).toEqual(plain)
        for (const key of ['joined', 'ages', 'education', 'police']) {
          const rows = tables.find((table) => table.key === key)?.rows ?? []
          for (const column of [0, 1, 2, 3]) {
            const [total, ...parts] = rows.map(({ values }) => values[column] ?? 0)
            expect(parts.reduce((sum, each) => sum + each, 0)).toBe(total)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('count the year’s admissions, conversions and exits by the organization that was responsible', async () => {
    const { tables } = await run((scope) => partyStatistics(scope, {}))
    const inYear = (day: string | null): boolean => day !== null && day >= '2026-01-01' && day <= TODAY
    expect(value(tables, 'admitted', 'total')).toBe(people.filter(({ joinedOn }) => inYear(joinedOn)).length)
    expect(value(tables, 'converted', 'total')).toBe(people.filter(({ formalOn }) => inYear(formalOn)).length)
    expect(value(tables, 'left', 'resigned')).toBe(people.filter(({ exitedOn }) => inYear(exitedOn)).length)
    expect(value(tables, 'organizations', 'branch')).toBe(2)
  })

  it('say “not on record” for a year of which there is no roster, not zero', async () => {
    const { tables } = await run((scope) => partyStatistics(scope, { asOf: '2009-06-30' }))
    expect([value(tables, 'years', 'total', 0), value(tables, 'years', 'total', 2)]).toEqual([null, null])
  })

  it('are refused for a day to come, outside the readable subtree and in another tenant', async () => {
    const failure = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'none', (error: unknown) => (error instanceof AppError ? error.code : error))
    expect(await failure(run((scope) => partyStatistics(scope, { asOf: '2026-11-23' })))).toBe('DATE_IN_FUTURE')
    const own = access(branches[0]?.path ?? '', 'org.read', 'member.read')
    expect(await failure(run((scope) => partyStatistics(scope, { orgUnitId: branches[1]?.id ?? '' }), own))).toBe('NOT_FOUND')
    expect(await failure(run((scope) => partyStatistics(scope, { orgUnitId: root.id }), undefined, theirs))).toBe('NOT_FOUND')
  })

  it('draw charts whose bars add up to the members', async () => {
    const { members, charts } = await run((scope) => structureFigures(scope, {}))
    expect(members).toBe(counted(people, null, TODAY).total)
    for (const { bars } of charts) expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(members)
  })
})

describe('a frozen annual report', () => {
  it('stays as it was when the roster is corrected later, and proves it', async () => {
    const { id } = await run((scope) => freezeStatistics(scope, { asOf: '2025-12-31' }))
    const before = await run((scope) => frozenStatistics(scope, { id }))
    await run((scope) => enlist(scope, { branch: 0, gender: 'female', birthDate: '1990-05-05', isMinority: false, joinedOn: '2020-01-01', formalOn: '2021-01-01', exitedOn: null }))
    const now = await run((scope) => partyStatistics(scope, { asOf: '2025-12-31' }))
    const after = await run((scope) => frozenStatistics(scope, { id }))
    expect(after).toEqual(before)
    expect(after.isWhole).toBe(true)
    expect(value(now.tables, 'basic', 'total')).toBe((value(after.tables, 'basic', 'total') ?? 0) + 1)
    expect((await run((scope) => listFrozenStatistics(scope))).map((line) => line.id)).toEqual([id])
    expect(await run((scope) => listFrozenStatistics(scope), access(branches[0]?.path ?? '', 'member.read'))).toEqual([])
    await expect(test.database.inTenant(mine, (tx) => tx.execute('update statistics_snapshots set year = 2000'))).rejects.toThrow()
  })

  it('needs the right to manage members', async () => {
    await expect(run((scope) => freezeStatistics(scope, { asOf: '2025-12-31' }), access('/', 'org.read', 'member.read'))).rejects.toThrow('FORBIDDEN')
  })
})
