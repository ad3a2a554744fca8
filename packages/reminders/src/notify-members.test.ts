import { myMessages } from '@dangjian/cloud'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverDueNotices, notifyMembers } from './index.ts'
import { foundSmallBureau, person, type SmallBureau } from './testing/small-bureau.ts'

let test: TestDatabase
let bureau: SmallBureau
const [tenantId, otherTenant] = [newId(), newId()]
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundSmallBureau)
  await inTestScope(test, otherTenant, foundSmallBureau)
})
afterAll(() => test.drop())

const titlesOf = async (memberId: string, tenant = tenantId): Promise<string[]> =>
  (await inTestScope(test, tenant, (scope) => myMessages(scope, { limit: 50 }), { actor: person('本人', memberId) })).items.map(({ title }) => title)

describe('one message for one person and one matter', () => {
  it('is there with the first call, and a repeated call adds nobody and changes no words', async () => {
    const [a = '', b = '', c = ''] = bureau.firstPeople
    const tell = (memberIds: readonly string[], title: string) => inTestScope(test, tenantId, (scope) => notifyMembers(scope, { matter: 'm1', memberIds, title, body: '正文' }))
    expect((await tell([a, b, a], '会议通知')).told).toBe(2)
    expect((await tell([a, b], '改过的标题')).told).toBe(0)
    expect((await tell([b, c], '又一次')).told).toBe(1)
    expect(await Promise.all([a, b, c].map((id) => titlesOf(id)))).toEqual([['会议通知'], ['会议通知'], ['会议通知']])
  })

  it('leaves nothing behind when its transaction fails, and counts once when several tell at the same time', async () => {
    const members = bureau.secondPeople
    const tell = (matter: string) => inTestScope(test, tenantId, (scope) => notifyMembers(scope, { matter, memberIds: members, title: matter, body: '正文' }))
    await expect(inTestScope(test, tenantId, async (scope) => {
      await notifyMembers(scope, { matter: 'm2', memberIds: members, title: 'm2', body: '正文' })
      throw new Error('killed')
    })).rejects.toThrow('killed')
    expect(await titlesOf(members[0] ?? '')).toEqual([])
    const told = await Promise.all(Array.from({ length: 4 }, () => tell('m2')))
    expect(told.reduce((sum, each) => sum + each.told, 0)).toBe(4)
    expect(await titlesOf(members[0] ?? '')).toEqual(['m2'])
  })

  it('waits for its time, and then comes once from whichever worker is first', async () => {
    const [a = ''] = bureau.firstPeople
    await inTestScope(test, tenantId, (scope) => notifyMembers(scope, { matter: 'm3', memberIds: [a], title: '以后', body: '正文', notBefore: new Date('2026-12-01T01:00:00Z') }), { clock: fixedClock('2026-11-20T01:00:00Z') })
    const deliver = (at: string) => inTestScope(test, tenantId, (scope) => deliverDueNotices(scope), { clock: fixedClock(at) })
    expect(await deliver('2026-12-01T00:59:00Z')).toEqual({ delivered: 0 })
    const rounds = await Promise.all([deliver('2026-12-01T01:00:00Z'), deliver('2026-12-01T01:00:00Z')])
    expect(rounds.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(1)
    expect((await titlesOf(a)).filter((title) => title === '以后')).toHaveLength(1)
  })

  it('knows nobody of another tenant', async () => {
    const { told } = await inTestScope(test, otherTenant, (scope) => notifyMembers(scope, { matter: 'm1', memberIds: bureau.firstPeople, title: '别处', body: '正文' }))
    expect(told).toBe(0)
    expect(await titlesOf(bureau.firstPeople[0] ?? '')).not.toContain('别处')
  })
})
