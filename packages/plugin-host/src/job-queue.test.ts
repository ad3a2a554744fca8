import { createTestDatabase, type TestDatabase } from '@dangjian/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrateQueue, startJobQueue, type JobOrder } from './job-queue.ts'

let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
  await migrateQueue(test.migratorUrl)
})
afterAll(() => test.drop())

describe('job queue', () => {
  it('can be migrated again and runs an ordered job once, as the run-time role', async () => {
    await migrateQueue(test.migratorUrl)
    const ran: JobOrder[] = []
    const errors: unknown[] = []
    const done = Promise.withResolvers<void>()
    const run = async (order: JobOrder): Promise<void> => {
      ran.push(order)
      done.resolve()
    }
    const onError = (error: unknown): void => void errors.push(error)
    const queue = await startJobQueue({ appUrl: test.appUrl, schedule: [{ plugin: 'sample', job: 'daily', cron: '0 3 * * *' }], run, onError })
    await queue.send({ plugin: 'sample', job: 'daily' })
    await done.promise
    await queue.stop()
    expect(ran).toEqual([{ plugin: 'sample', job: 'daily' }])
    expect(errors).toEqual([])
  })

  it('forgets a schedule that no plugin has any more', async () => {
    const options = { appUrl: test.appUrl, run: async () => undefined, onError: () => undefined }
    await (await startJobQueue({ ...options, schedule: [{ plugin: 'gone', job: 'daily', cron: '0 3 * * *' }] })).stop()
    await (await startJobQueue({ ...options, schedule: [{ plugin: 'kept', job: 'daily', cron: '0 3 * * *' }] })).stop()
    const rows = await test.admin<{ key: string }[]>`select key from pgboss.schedule order by key`
    expect(rows.map(({ key }) => key)).toEqual(['kept.daily'])
  })

  it('leaves a job to be taken again when its worker failed', async () => {
    let tries = 0
    const again = Promise.withResolvers<void>()
    const run = async (): Promise<void> => {
      tries += 1
      if (tries === 1) throw new Error('killed in the middle')
      again.resolve()
    }
    const queue = await startJobQueue({ appUrl: test.appUrl, schedule: [], run, onError: () => undefined })
    await queue.send({ plugin: 'sample', job: 'retry' })
    await again.promise
    await queue.stop()
    expect(tries).toBe(2)
  }, 60_000)
})
