import { createTestDatabase, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { fieldCipher } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castIntoUrn, destroyUrn, emptyUrn, hasCastIntoUrn, openUrn, urnTurnout } from '../index.ts'
import { urnShare } from './urn-rows.ts'

let test: TestDatabase
const tenantId = newId()
const foreign = newId()

beforeAll(async () => { test = await createTestDatabase() })
afterAll(() => test.drop())

const voters = (count: number): string[] => Array.from({ length: count }, () => newId())
const set = (voterIds: readonly string[], withCode = false) => inTestScope(test, tenantId, (scope) => openUrn(scope, { purpose: 'test', voterIds, withCode, slotBytes: 64 }))
const cast = (urnId: string, voterId: string, content: string, receipt?: string) => inTestScope(test, tenantId, (scope) => castIntoUrn(scope, { urnId, voterId, content, receipt }))
const empty = (urnId: string, code?: string) => inTestScope(test, tenantId, (scope) => emptyUrn(scope, urnId, code))

describe('a sealed urn', () => {
  it('gives back exactly what was dropped in, whoever voted what in whatever order', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('yes', 'no', 'abstain', '另选：张三'), { minLength: 1, maxLength: 12 }), async (votes) => {
      const people = voters(votes.length + 1)
      const { urnId } = await set(people)
      const receipts: string[] = []
      for (const [index, vote] of votes.entries()) receipts.push((await cast(urnId, people[index] ?? '', vote)).receipt)
      expect(await inTestScope(test, tenantId, (scope) => urnTurnout(scope, urnId))).toEqual({ expected: votes.length + 1, cast: votes.length })
      const out = await empty(urnId)
      expect([...out.contents].sort()).toEqual([...votes].sort())
      expect(out.receipts).toEqual([...receipts].sort())
    }), { numRuns: 12 })
  })

  it('takes one content of a voter, however often and however concurrently it is sent', async () => {
    const people = voters(2)
    const { urnId } = await set(people)
    const results = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => cast(urnId, people[0] ?? '', index % 2 === 0 ? 'yes' : 'no')))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))).toEqual(Array.from({ length: 49 }, () => 'URN_ALREADY_CAST'))
    expect((await empty(urnId)).contents).toHaveLength(1)
  })

  it('counts fifty voters who cast at the same moment', async () => {
    const people = voters(50)
    const { urnId } = await set(people)
    await Promise.all(people.map((person, index) => cast(urnId, person, index < 30 ? 'yes' : 'no')))
    const { contents, receipts } = await empty(urnId)
    expect([contents.filter((one) => one === 'yes').length, contents.length, new Set(receipts).size]).toEqual([30, 50, 50])
  })

  it('knows a repetition after a lost answer by the receipt of the device, and refuses a receipt of somebody else', async () => {
    const people = voters(2)
    const { urnId } = await set(people)
    await cast(urnId, people[0] ?? '', 'yes', '7K4M-92QD-X1TB')
    expect(await cast(urnId, people[0] ?? '', 'no', '7K4M-92QD-X1TB')).toEqual({ receipt: '7K4M-92QD-X1TB', isRepeated: true })
    await expect(cast(urnId, people[1] ?? '', 'no', '7K4M-92QD-X1TB')).rejects.toMatchObject({ code: 'URN_RECEIPT_TAKEN' })
    await expect(cast(urnId, people[1] ?? '', 'no', 'mine')).rejects.toMatchObject({ code: 'URN_RECEIPT_INVALID' })
    expect((await empty(urnId)).contents).toEqual(['yes'])
  })

  it('leaves nothing behind when a cast breaks off in the middle: the person can still vote', async () => {
    const people = voters(1)
    const { urnId } = await set(people)
    await expect(inTestScope(test, tenantId, async (scope) => {
      await castIntoUrn(scope, { urnId, voterId: people[0] ?? '', content: 'yes' })
      throw new Error('killed')
    })).rejects.toThrow('killed')
    expect(await inTestScope(test, tenantId, (scope) => hasCastIntoUrn(scope, urnId, people[0] ?? ''))).toBe(false)
    await cast(urnId, people[0] ?? '', 'no')
    expect((await empty(urnId)).contents).toEqual(['no'])
  })

  it('refuses strangers, another tenant, a second opening and a content that is too long', async () => {
    const people = voters(1)
    const { urnId } = await set(people)
    await expect(cast(urnId, newId(), 'yes')).rejects.toMatchObject({ code: 'URN_NOT_A_VOTER' })
    await expect(inTestScope(test, foreign, (scope) => castIntoUrn(scope, { urnId, voterId: people[0] ?? '', content: 'yes' }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, foreign, (scope) => emptyUrn(scope, urnId))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(cast(urnId, people[0] ?? '', '长'.repeat(30))).rejects.toMatchObject({ code: 'URN_CONTENT_TOO_LONG' })
    await expect(set([])).rejects.toMatchObject({ code: 'URN_WITHOUT_VOTERS' })
    await empty(urnId)
    await expect(empty(urnId)).rejects.toMatchObject({ code: 'URN_CLOSED' })
    await expect(cast(urnId, people[0] ?? '', 'yes')).rejects.toMatchObject({ code: 'URN_CLOSED' })
  })

  it('opens with a code for nobody who lacks it, not even with the master key and the row', async () => {
    const people = voters(3)
    const { urnId, code } = await set(people, true)
    for (const person of people) await cast(urnId, person, 'SECRETCHOICE')
    await expect(empty(urnId)).rejects.toMatchObject({ code: 'URN_CODE_REQUIRED' })
    await expect(empty(urnId, '0000-0000-0000')).rejects.toMatchObject({ code: 'URN_CODE_WRONG' })
    // What an administrator with the master key can reach: the outer layer. Inside lie boxes, equal contents look different, and no content shows.
    const inner = await inTestScope(test, tenantId, async (scope) => {
      const [row] = await test.admin<Array<{ salt: Buffer; heaps_bound: Buffer }>>`select salt, heaps_bound from urns where id = ${urnId}`
      const { unlock } = await import('./urn-crypto.ts')
      return row ? unlock(urnShare(scope, urnId, row.salt), urnId, row.heaps_bound) : Buffer.alloc(0)
    })
    expect(inner.includes('SECRETCHOICE')).toBe(false)
    expect((await empty(urnId, ` ${(code ?? '').toLowerCase().replaceAll('-', ' ')} `)).contents).toEqual(['SECRETCHOICE', 'SECRETCHOICE', 'SECRETCHOICE'])
  })

  it('is read by no other master key, and says so when bytes or marks were changed', async () => {
    const people = voters(2)
    const { urnId } = await set(people)
    await cast(urnId, people[0] ?? '', 'yes')
    const other = Buffer.from(testMasterKey)
    other[0] = (other[0] ?? 0) ^ 1
    await expect(inTestScope(test, tenantId, (scope) => emptyUrn({ ...scope, fields: fieldCipher(other, tenantId) }, urnId))).rejects.toMatchObject({ code: 'URN_UNREADABLE' })
    await test.admin`update urn_voters set has_cast = true where urn_id = ${urnId}`
    await expect(empty(urnId)).rejects.toMatchObject({ code: 'URN_COUNT_DIFFERS' })
    await inTestScope(test, tenantId, (scope) => destroyUrn(scope, urnId))
    const [row] = await test.admin`select * from urns where id = ${urnId}`
    expect(row).toMatchObject({ status: 'emptied', salt: null, public_key: null, pair_bound: null, heaps_bound: null })
  })

  it('has one size whatever was cast and new bytes at each cast, and the order out of it says nothing of the order into it', async () => {
    const people = voters(8)
    const { urnId } = await set(people)
    const images: Buffer[] = []
    for (const [index, person] of people.entries()) {
      await cast(urnId, person, String(index))
      const [row] = await test.admin<Array<{ heaps_bound: Buffer }>>`select heaps_bound from urns where id = ${urnId}`
      if (row) images.push(row.heaps_bound)
    }
    expect(new Set(images.map(({ length }) => length)).size).toBe(1)
    // No 8 bytes of one image stand in the next: everything is new each time.
    const first = images.at(-2) ?? Buffer.alloc(0)
    const second = images.at(-1) ?? Buffer.alloc(0)
    expect(Array.from({ length: Math.floor(first.length / 8) }, (_, at) => second.includes(first.subarray(at * 8, at * 8 + 8))).some(Boolean)).toBe(false)
    // Mean place of the first voter's content over many openings: the middle, as chance has it.
    const places: number[] = []
    const { shuffled } = await import('./urn-crypto.ts')
    for (let run = 0; run < 4000; run += 1) places.push(shuffled(people).indexOf(people[0] ?? ''))
    expect(Math.abs(places.reduce((sum, place) => sum + place, 0) / places.length - 3.5)).toBeLessThan(0.25)
    expect(new Set((await empty(urnId)).contents).size).toBe(8)
  })
})
