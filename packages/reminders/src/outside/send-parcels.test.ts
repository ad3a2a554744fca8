import { myMessages } from '@dangjian/cloud'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, newId } from '@dangjian/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTokenCache, notifyMembers, saveChannel, sendParcels, setMyChannel, type Outside, type Urgency } from '../index.ts'
import { startMailServer, type MailServer } from '../testing/mail-server.ts'
import { foundSmallBureau, person, type SmallBureau } from '../testing/small-bureau.ts'
import { startWecom, type WecomServer } from '../testing/wecom-server.ts'

let test: TestDatabase
let bureau: SmallBureau
let wecom: WecomServer
let mail: MailServer
const [tenantId, otherTenant] = [newId(), newId()]
const noon = Date.parse('2026-12-30T04:00:00Z')
const run = <T>(work: (scope: Scope) => Promise<T>, ms = noon, tenant = tenantId) => inTestScope(test, tenant, work, { clock: fixedClock(new Date(ms).toISOString()) })
const everybody = (): string[] => [...bureau.firstPeople, ...bureau.secondPeople]
const userOf = (memberId: string): string => `u.${memberId}`

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await run(foundSmallBureau)
  await run(foundSmallBureau, noon, otherTenant)
  wecom = await startWecom(new Set(everybody().map(userOf)))
  mail = await startMailServer()
  await run((scope) => saveChannel(scope, {
    kind: 'wecom', isEnabled: true, forMandatory: true, perMinute: 6000, version: 0, settings: { apiBase: wecom.url, corpId: 'corp', agentId: 1_000_002 }, secret: { secret: 's3cret' },
  }))
  for (const memberId of everybody()) {
    await inTestScope(test, tenantId, (scope) => setMyChannel(scope, { kind: 'wecom', accepts: true, address: userOf(memberId) }), { actor: person('本人', memberId), clock: fixedClock(new Date(noon).toISOString()) })
  }
})
afterAll(async () => {
  await Promise.all([wecom.close(), mail.close()])
  await test.drop()
})

const tell = (matter: string, urgency: Urgency, at = noon, memberIds = everybody()) => run((scope) => notifyMembers(scope, { matter, memberIds, title: matter, body: `正文${matter}`, urgency }), at)
const outsideAt = (ms: number, tenant = tenantId): Outside => ({ open: (work) => run(work, ms, tenant), tokens: createTokenCache(), onError: () => undefined })
const states = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await test.admin<{ state: string; n: number }[]>`select state, count(*)::int as n from deliveries where tenant_id = ${tenantId} group by state`).map(({ state, n }) => [state, n]))
const holding = (memberId: string, matter: string): number => (wecom.inbox.get(userOf(memberId)) ?? []).filter((text) => text.includes(`【${matter}】`)).length

describe('sending outside', () => {
  it('gathers what is not urgent into one message a day, and takes it along with what must arrive', async () => {
    const [a = ''] = everybody()
    await tell('普通一', 'normal')
    await tell('普通二', 'normal')
    await tell('仅应用内', 'quiet')
    expect(await sendParcels(outsideAt(noon))).toEqual({ tried: 0 })
    const nine = Date.parse('2026-12-31T01:00:00Z')
    await sendParcels(outsideAt(nine))
    expect(wecom.inbox.get(userOf(a))).toHaveLength(1)
    expect(wecom.inbox.get(userOf(a))?.[0]).toMatch(/【普通一】[^]*【普通二】/)
    await tell('普通三', 'normal', nine + 60_000)
    await tell('必达', 'mandatory', nine + 120_000)
    await sendParcels(outsideAt(nine + 120_000))
    expect(wecom.inbox.get(userOf(a))).toHaveLength(2)
    expect([holding(a, '普通三'), holding(a, '必达'), holding(a, '仅应用内')]).toEqual([1, 1, 0])
    expect(await states()).toEqual({ sent: 32 })
  })

  it('sends nothing in the quiet hours, whenever it had been due', async () => {
    const [a = ''] = everybody()
    await tell('夜间', 'mandatory', Date.parse('2026-12-31T15:00:00Z'))
    expect(await sendParcels(outsideAt(Date.parse('2026-12-31T22:59:00Z')))).toEqual({ tried: 0 })
    await sendParcels(outsideAt(Date.parse('2026-12-31T23:00:00Z')))
    expect(holding(a, '夜间')).toBe(1)
  })

  it('reaches nobody of another tenant, and reads no delivery from there', async () => {
    expect(await sendParcels(outsideAt(noon, otherTenant))).toEqual({ tried: 0 })
  })

  it('waits where the vendor is busy, and keeps what it refuses for good apart', async () => {
    const [a = '', b = ''] = everybody()
    const at = Date.parse('2027-01-02T04:00:00Z')
    await tell('限流', 'mandatory', at, [a])
    wecom.next(45_009)
    await sendParcels(outsideAt(at))
    expect(holding(a, '限流')).toBe(0)
    await sendParcels(outsideAt(at + 61_000))
    expect(holding(a, '限流')).toBe(1)
    await tell('拒收', 'mandatory', at, [b])
    wecom.next(60_111)
    await sendParcels(outsideAt(at))
    expect((await states())['failed']).toBe(1)
  })

  it('[G5] leaves exactly one message for each person and matter, wherever workers are killed, answers are lost and several run at once', async () => {
    let matters = 0
    let at = Date.parse('2027-01-05T01:00:00Z')
    const boundary = fc.record({ step: fc.integer({ min: 1, max: 30 }), isAfter: fc.boolean() })
    await fc.assert(fc.asyncProperty(fc.array(boundary, { maxLength: 4 }), fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }), fc.boolean(), async (kills, cuts, isPair) => {
      const matter = `事项${(matters += 1)}`
      await tell(matter, 'mandatory', at, everybody().slice(0, 4))
      for (const _ of cuts) wecom.next('cut')
      for (const { step, isAfter } of kills) {
        let steps = 0
        let isDead = false
        // A killed process does nothing more: every transaction after that fails before it commits anything.
        const mortal: Outside = {
          ...outsideAt(at),
          open: async (work) => {
            steps += 1
            const dies = steps === step
            if (isDead) throw new Error('killed')
            const value = await run(async (scope) => {
              const done = await work(scope)
              if (isDead || (dies && !isAfter)) {
                isDead = true
                throw new Error('killed')
              }
              return done
            }, at)
            if (dies) isDead = true
            if (isDead) throw new Error('killed')
            return value
          },
        }
        await Promise.all(isPair ? [sendParcels(mortal).catch(() => undefined), sendParcels(outsideAt(at)).catch(() => undefined)] : [sendParcels(mortal).catch(() => undefined)])
        at += 200_000
      }
      for (let round = 0; round < 4; round += 1) {
        await sendParcels(outsideAt(at))
        at += 200_000
      }
      expect(everybody().slice(0, 4).map((memberId) => holding(memberId, matter))).toEqual([1, 1, 1, 1])
      at = at % 86_400_000 > 10 * 3_600_000 ? at - (at % 86_400_000) + 86_400_000 + 3_600_000 : at
    }), { numRuns: 12 })
    for (const memberId of everybody().slice(0, 4)) {
      const inApp = await inTestScope(test, tenantId, (scope) => myMessages(scope, { limit: 200 }), { actor: person('本人', memberId) })
      expect(inApp.items.filter(({ title }) => title.startsWith('事项'))).toHaveLength(matters)
    }
  }, 60_000)

  it('[G5] holds a mail whose answer was lost as uncertain, and never sends it again by itself', async () => {
    const at = Date.parse('2027-03-01T04:00:00Z')
    await run((scope) => saveChannel(scope, {
      kind: 'email', isEnabled: true, forMandatory: true, perMinute: 600, version: 0, secret: { password: 's3cret' },
      settings: { host: '127.0.0.1', port: mail.port, security: 'none', user: 'dangjian', fromName: '智慧党建', fromAddress: 'dangjian@example.invalid', dropsRepetitions: false },
    }), at)
    const [a = '', b = ''] = everybody()
    for (const memberId of [a, b]) {
      await inTestScope(test, tenantId, (scope) => setMyChannel(scope, { kind: 'email', accepts: false, address: `${memberId}@example.invalid` }), { actor: person('本人', memberId), clock: fixedClock(new Date(at).toISOString()) })
    }
    mail.next('keep-and-cut')
    await tell('邮件', 'mandatory', at, [a, b])
    for (let round = 0; round < 5; round += 1) await sendParcels(outsideAt(at + round * 300_000))
    expect(mail.mails.map(({ to }) => to).sort()).toEqual([`${a}@example.invalid`, `${b}@example.invalid`].sort())
    const mails = await test.admin<{ state: string }[]>`select state from deliveries where tenant_id = ${tenantId} and channel = 'email' order by state`
    expect(mails.map(({ state }) => state)).toEqual(['sent', 'unsure'])
  })
})
