import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import type { Scope } from '@dangjian/db'
import { AppError, fixedClock, newId } from '@dangjian/kernel'
import { createOrgUnit } from '@dangjian/org'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { complianceMatrix } from './compliance-matrix.ts'
import { orderRectification, remindBranches } from './follow-up-branches.ts'
import { accessOver, foundBureau, type Bureau } from './testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const mine = newId()
const theirs = newId()
const clock = fixedClock('2026-11-05T02:00:00Z')
const run = <T>(work: (scope: Scope) => Promise<T>, options = {}) => inTestScope(test, mine, work, { clock, ...options })
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing', (error: unknown) => (error instanceof AppError ? error.code : String(error)))

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  await inTestScope(test, mine, (scope) => createOrgUnit(scope, { parentId: bureau.root.id, kind: 'branch', name: '第三党支部', shortName: '第三', sortKey: 3, foundedOn: '2026-11-01' }))
  await inTestScope(test, theirs, foundBureau)
})
afterAll(() => test.drop())

it('[G2] says when most branches were not in time with 三会一课, by number and name, with the next step', async () => {
  const { findings } = await run((scope) => complianceMatrix(scope, { year: 2026 }))
  const [year] = findings
  expect(year).toMatchObject({ period: '2026', isMajority: true, what: '多数支部未按照要求及时开展三会一课', branches: 1, late: 0 })
  expect(year?.behind.map(({ name }) => name)).toEqual(['第一党支部'])
  expect(year?.why).toMatch(/^1个党支部中，1个有逾期后召开或者到期未见记录的情形，其中逾期后召开0次，到期未见记录\d+次。$/)
  expect(year?.citation).toBe('《支部工作条例》第十一条、第十二条、第十三条、第十六条')
  expect(findings.map(({ period }) => period)).toEqual(['2026', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])
})

it('reminds the secretary once a day and orders to put it right, each with the words of the records', async () => {
  const input = { orgUnitIds: [bureau.branch.id], period: '2026-Q3' }
  expect(await run((scope) => remindBranches(scope, input))).toEqual({ told: 1, withoutSecretary: [] })
  expect(await run((scope) => remindBranches(scope, input))).toMatchObject({ told: 0 })
  expect(await run((scope) => orderRectification(scope, { ...input, dueOn: '2026-11-30' }))).toEqual({ ordered: 1 })
  const [duty] = await test.admin`select title, standard from duty_items where tenant_id = ${mine}`
  expect(duty?.['title']).toBe('补齐2026年第三季度三会一课，说明未及时开展的原因')
  expect(duty?.['standard']).toContain('到期未见记录')
})

it('is refused for a branch in time, for days gone by and for whoever may not', async () => {
  expect(await codeOf(run((scope) => remindBranches(scope, { orgUnitIds: [bureau.small.id], period: '2026-Q1' })))).toBe('BRANCH_NOT_BEHIND')
  expect(await codeOf(run((scope) => orderRectification(scope, { orgUnitIds: [bureau.branch.id], period: '2026', dueOn: '2026-11-05' })))).toBe('RECTIFICATION_PAST')
  expect(await codeOf(run((scope) => remindBranches(scope, { orgUnitIds: [bureau.branch.id], period: '2026' }), { access: accessOver('/', 'compliance.read', 'org.read') }))).toBe('FORBIDDEN')
  expect(await codeOf(inTestScope(test, theirs, (scope) => remindBranches(scope, { orgUnitIds: [bureau.branch.id], period: '2026' }), { clock }))).toBe('NOT_FOUND')
})
