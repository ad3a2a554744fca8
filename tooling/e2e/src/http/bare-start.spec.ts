import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { groundOn } from '../support/ground.ts'
import { startProduct } from '../support/product-process.ts'
import { until } from '../support/until.ts'

test.describe.configure({ timeout: 240_000 })

/** Process id of the server in a cluster; nothing while there is none. */
const postmasterOf = (dataDir: string): number | undefined => {
  try {
    return Number(readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status

test('a server without anything brings its own database, starts again on it, and survives being killed', async () => {
  const ground = groundOn(undefined)
  const annotate = (type: string, description: string): void => void test.info().annotations.push({ type, description })
  try {
    const first = await startProduct('all', ground.env(), 'bare')
    annotate('first start, ms', first.startMs.toFixed(0))
    expect([await statusOf(`${first.url}/healthz`), await statusOf(`${first.url}/readyz`), await statusOf(`${first.url}/metrics`)]).toEqual([200, 200, 200])
    const created = await fetch(`${first.url}/api/v1/org/listOrgTree`)
    expect(created.status).toBe(401)
    const key = readFileSync(path.join(ground.dataDir, 'postgres/password'), 'utf8')
    await first.kill()
    const second = await startProduct('all', ground.env(), 'bare')
    annotate('start after a kill, ms', second.startMs.toFixed(0))
    expect(readFileSync(path.join(ground.dataDir, 'postgres/password'), 'utf8')).toBe(key)
    await second.stop()
    const third = await startProduct('all', ground.env(), 'bare')
    annotate('second start, ms', third.startMs.toFixed(0))
    const postmaster = postmasterOf(ground.dataDir)
    if (postmaster === undefined) throw new Error('no database is running')
    process.kill(postmaster, 'SIGKILL')
    await until('the server is ready again with a new database process', async () => {
      const pid = postmasterOf(ground.dataDir)
      return pid !== undefined && pid !== postmaster && (await statusOf(`${third.url}/readyz`)) === 200 ? true : undefined
    }, 60_000)
    await third.stop()
  } finally {
    await ground.close()
  }
})
