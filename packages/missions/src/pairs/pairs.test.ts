import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { branchBalance, endPair, foundPair, listPairs } from '../index.ts'
import { accessOver, foundBureau, person, type Bureau } from '../testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const tenantId = newId()
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
})
afterAll(() => test.drop())

const run = <T>(work: Parameters<typeof inTestScope<T>>[2], options: TestScopeOptions = { actor: person('干事') }) => inTestScope(test, tenantId, work, options)
const secretary = () => ({ actor: person('书记'), access: accessOver(bureau.first.path, 'org.read', 'member.read', 'duty.assign') })

describe('[G13] members over posts and police types, and who helps whom', () => {
  it('counts each branch by police type, standing and seats, and says what stands out', async () => {
    const { items } = await run((scope) => branchBalance(scope, {}))
    expect(items.map(({ name }) => name)).toEqual(['第一党支部', '第二党支部'])
    expect(items[0]).toMatchObject({ members: 9, formal: 8, probationary: 1, seated: 4, posts: 4, types: [{ policeType: 'criminal', formal: 4, probationary: 1, seated: 2 }, { policeType: 'traffic', formal: 4, probationary: 0, seated: 2 }] })
    expect(items[0]?.findings).toEqual([{ kind: 'probationary_alone', policeType: null, count: 1 }])
    expect((await run((scope) => branchBalance(scope, {}), secretary())).items).toHaveLength(1)
  })

  it('pairs two members for a purpose and ends with an outcome', async () => {
    const [helper, helped] = [bureau.firstPeople[0] ?? '', bureau.firstPeople[8] ?? '']
    const input = { helperMemberId: helper, helpedMemberId: helped, purpose: '帮助熟悉党务和办案', validFrom: '2026-10-01' }
    await expect(run((scope) => foundPair(scope, { ...input, helperMemberId: helped, helpedMemberId: helper }), secretary())).rejects.toMatchObject({ code: 'PAIR_HELPER_NOT_FORMAL' })
    await expect(run((scope) => foundPair(scope, { ...input, helpedMemberId: helper }), secretary())).rejects.toMatchObject({ code: 'PAIR_SELF' })
    await expect(run((scope) => foundPair(scope, { ...input, helpedMemberId: bureau.secondPeople[0] ?? '' }), secretary())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => foundPair(scope, input), { access: accessOver(bureau.first.path, 'member.read') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { id } = await run((scope) => foundPair(scope, input), secretary())
    await expect(run((scope) => foundPair(scope, input), secretary())).rejects.toMatchObject({ code: 'PAIR_EXISTS' })
    expect((await run((scope) => branchBalance(scope, {}), secretary())).items[0]?.findings).toEqual([])
    await expect(inTestScope(test, newId(), (scope) => endPair(scope, { id, validTo: '2026-11-20', outcome: '完成' }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await run((scope) => endPair(scope, { id, validTo: '2026-11-20', outcome: '已能独立办案' }), secretary())
    expect((await run((scope) => listPairs(scope, { state: 'ended' }))).items).toMatchObject([{ helperName: '白一鸣', helpedName: '李一鸣', outcome: '已能独立办案', canEnd: false }])
  })
})
