import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId, systemClock } from '@dangjian/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { relayAll, relayBatch, type DeliveredEvent } from './outbox-relay.ts'

let test: TestDatabase
const tenantId = newId()

beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())
beforeEach(() => test.admin`delete from local.outbox`)

const emit = (count: number): Promise<void> =>
  inTestScope(test, tenantId, (scope) => scope.emitAll('article.published', Array.from({ length: count }, () => ({ articleId: newId() }))), { clock: systemClock })

const options = (deliver: (event: DeliveredEvent) => Promise<void>, onError: (error: unknown) => void = () => undefined) => ({
  database: test.database, clock: systemClock, deliver, onError,
})

const waiting = async (): Promise<number> => Number((await test.admin<{ count: string }[]>`select count(*) from local.outbox`)[0]?.count)

describe('outbox relay', () => {
  it('writes an event only when its transaction commits, delivers it and removes it', async () => {
    await inTestScope(test, tenantId, async (scope) => {
      await scope.emit('article.published', { articleId: newId() })
      throw new Error('undone')
    }).catch(() => undefined)
    expect(await waiting()).toBe(0)
    await emit(450)
    const seen = new Set<string>()
    expect(await relayAll(options(async ({ id }) => void seen.add(id)))).toBe(450)
    expect([seen.size, await waiting()]).toEqual([450, 0])
  })

  it('keeps an event whose consumer fails, tells the log and tries later', async () => {
    await emit(3)
    const errors: unknown[] = []
    let first = true
    const failing = async (): Promise<void> => {
      if (!first) return
      first = false
      throw new Error('consumer is down')
    }
    await relayAll(options(failing, (error) => void errors.push(error)))
    expect([errors.length, await waiting()]).toEqual([1, 1])
    const [row] = await test.admin<{ attempts: number; later: boolean }[]>`select attempts, next_attempt_at > created_at as later from local.outbox`
    expect(row).toEqual({ attempts: 1, later: true })
  })

  it('gives every event to one of two relays that run at once', async () => {
    await emit(400)
    const seen: string[] = []
    const deliver = async ({ id }: DeliveredEvent): Promise<void> => void seen.push(id)
    await Promise.all([relayBatch(options(deliver)), relayBatch(options(deliver)), relayBatch(options(deliver)), relayBatch(options(deliver))])
    await relayAll(options(deliver))
    expect([seen.length, new Set(seen).size, await waiting()]).toEqual([400, 400, 0])
  })
})
