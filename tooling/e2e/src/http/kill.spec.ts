import { createServer } from 'node:net'
import path from 'node:path'
import { startEmbeddedPostgres } from '@dangjian/db/embedded'
import { newId } from '@dangjian/kernel'
import { expect, test } from '@playwright/test'
import { apiOf, type Api } from '../support/api.ts'
import { CLOCK_START } from '../support/deployment-env.ts'
import { groundOn, openGround, type Ground } from '../support/ground.ts'
import { expectEachOnce, startMeetingLoad } from '../support/meeting-load.ts'
import { startProduct } from '../support/product-process.ts'
import { runCommand } from '../support/run-command.ts'
import { until } from '../support/until.ts'

const CLIENTS = 6
const LOGIN = 'leshan.admin'

test.describe.configure({ timeout: 240_000 })

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port)))
    })
  })

const someBranch = async (api: Api): Promise<string> => {
  const { body } = await api.query<ReadonlyArray<{ id: string; kind: string }>>('org.listOrgTree')
  const branch = body.find(({ kind }) => kind === 'branch')
  if (!branch) throw new Error('no branch in the tree')
  return branch.id
}

const outboxSize = async ({ sql }: Ground): Promise<number> => Number((await sql<{ n: string }[]>`select count(*) as n from local.outbox`)[0]?.n)

const expectChainToVerify = async (ground: Ground): Promise<void> => {
  const { code, stdout, stderr } = await ground.cli('verify-audit', '--seal', '--json')
  expect(code, stderr).toBe(0)
  const reports: ReadonlyArray<{ code: string; ok: boolean; sealed: number }> = JSON.parse(stdout)
  expect(reports.every(({ ok }) => ok)).toBe(true)
  expect(reports.find(({ code: tenant }) => tenant === '511100')?.sealed).toBeGreaterThan(0)
}

test('an api process killed under load loses no acknowledged act and doubles none', async () => {
  const ground = await openGround('imported')
  const port = await freePort()
  try {
    let server = await startProduct('api', ground.env({ port }), 'kill-api')
    const api = await apiOf(server.url, LOGIN)
    const load = startMeetingLoad(api, await someBranch(api), CLIENTS)
    for (let round = 0; round < 6; round += 1) {
      await load.more(5 + round * 3)
      await server.kill()
      server = await startProduct('api', ground.env({ port }), 'kill-api')
    }
    await load.more(5)
    await load.stop()
    expect(load.acknowledged.some(({ attempts }) => attempts > 1)).toBe(true)
    await expectEachOnce(ground.sql, load)
    await expectChainToVerify(ground)
    await server.stop()
  } finally {
    await ground.close()
  }
})

test('a worker killed between events leaves none behind, and the queue hands its job to the next one', async () => {
  const ground = await openGround('imported')
  const events = 1400
  try {
    const { sql } = ground
    await sql`
      insert into local.outbox (id, tenant_id, type, payload, created_at, next_attempt_at)
      select gen_random_uuid(), t.id, 'article.published', jsonb_build_object('articleId', gen_random_uuid()), ${CLOCK_START}::timestamptz, ${CLOCK_START}::timestamptz
      from ref.tenants t, generate_series(1, ${events}) where t.code = '511100'`
    let kills = 0
    for (; kills < 20; kills += 1) {
      const before = await outboxSize(ground)
      if (before === 0) break
      const worker = await startProduct('worker', ground.env(), 'kill-worker')
      await until('the worker takes some events', async () => ((await outboxSize(ground)) < before ? true : undefined))
      await worker.kill()
    }
    expect(kills).toBeGreaterThan(2)
    const jobId = newId()
    await sql`insert into pgboss.job (id, name, data) values (${jobId}, 'jobs', ${sql.json({ plugin: 'gongjing', job: 'none' })})`
    const worker = await startProduct('worker', ground.env(), 'kill-worker')
    await until('the outbox is empty', async () => ((await outboxSize(ground)) === 0 ? true : undefined))
    await until('the job is done', async () => ((await sql`select 1 from pgboss.job where id = ${jobId} and state = 'completed'`).length === 1 ? true : undefined))
    await worker.stop()
    await expectChainToVerify(ground)
  } finally {
    await ground.close()
  }
})

test('a database killed under load answers 503 and comes back without a restart of the server; nothing acknowledged is lost', async () => {
  const port = await freePort()
  const ground = groundOn(undefined)
  const dataDir = path.join(ground.dataDir, 'postgres')
  let cluster = await startEmbeddedPostgres({ dataDir, port })
  const url = cluster.adminUrl
  const own = groundOn(url)
  try {
    const loaded = await runCommand(own.env({ demo: 'empty' }), ['tenant', 'list'])
    expect(loaded.code, loaded.stderr).toBe(0)
    const server = await startProduct('all', own.env(), 'kill-database')
    const api = await apiOf(server.url, LOGIN)
    const load = startMeetingLoad(api, await someBranch(api), CLIENTS)
    for (let round = 0; round < 4; round += 1) {
      await load.more(5 + round * 4)
      process.kill(cluster.pid, 'SIGKILL')
      await until('the server says 503', async () => ((await fetch(`${server.url}/readyz`)).status === 503 ? true : undefined))
      const refused = await api.query<{ code: string }>('org.listOrgTree')
      expect([refused.status, refused.body.code]).toEqual([503, 'UNAVAILABLE'])
      expect((await fetch(`${server.url}/trpc/org.listOrgTree`, { headers: { cookie: `${api.cookie.name}=${api.cookie.value}` } })).status).toBe(503)
      cluster = await startEmbeddedPostgres({ dataDir, port })
      await until('the server is ready again', async () => ((await fetch(`${server.url}/readyz`)).ok ? true : undefined))
    }
    await load.more(5)
    await load.stop()
    expect(server.isRunning()).toBe(true)
    expect(load.acknowledged.some(({ attempts }) => attempts > 1)).toBe(true)
    await expectEachOnce(own.sql, load)
    await until('the outbox drains', async () => ((await outboxSize(own)) === 0 ? true : undefined))
    await expectChainToVerify(own)
    await server.stop()
  } finally {
    await own.close()
    await cluster.stop()
    await ground.close()
  }
})
