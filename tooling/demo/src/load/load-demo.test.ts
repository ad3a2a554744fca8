import { fileURLToPath } from 'node:url'
import { openDatabase, type Database } from '@dangjian/db'
import { createTestDatabase, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock } from '@dangjian/kernel'
import { createHost, createRegistry, type Host } from '@dangjian/plugin-host'
import { manifest as gongjing } from '@dangjian/plugin-gongjing'
import { server as gongjingServer } from '@dangjian/plugin-gongjing/server'
import { manifest as linwei } from '@dangjian/plugin-linwei'
import { manifest as sichuan } from '@dangjian/plugin-sichuan'
import { server as sichuanServer } from '@dangjian/plugin-sichuan/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from './load-demo.ts'
import type { DemoDeployment } from './loading.ts'

const registry = createRegistry([{ manifest: sichuan, server: sichuanServer }, { manifest: gongjing, server: gongjingServer }, { manifest: linwei, server: null }])
const folders = registry.plugins.flatMap(({ manifest, server }) => (server?.migrations ? [{ id: manifest.id, folder: fileURLToPath(server.migrations) }] : []))

let test: TestDatabase
let migrator: Database
let host: Host
let deployment: DemoDeployment
let seconds = 0

beforeAll(async () => {
  test = await createTestDatabase(folders)
  migrator = openDatabase({ url: test.migratorUrl, max: 2 })
  host = createHost({ database: test.database, clock: fixedClock('2026-11-22T01:00:00Z'), masterKey: testMasterKey, registry })
  deployment = { host, migrator, masterKey: testMasterKey }
  const started = performance.now()
  await loadDemo({ ...deployment, roster: 'imported' })
  seconds = (performance.now() - started) / 1000
})
afterAll(async () => {
  await migrator.close()
  await test.drop()
})

describe('loadDemo', () => {
  it('fills the deployment within 25 seconds and only once', async () => {
    console.log('seconds', seconds, await test.admin`select (select count(*) from meetings) m, (select count(*) from facts) f, (select count(*) from outbox) o, (select count(*) from audit_entries) a, (select count(*) from members) mem`)
    expect(seconds).toBeLessThan(25)
    expect(await loadDemo({ ...deployment, roster: 'imported' })).toBe(false)
  })
})
