import { fileURLToPath } from 'node:url'
import { listActivities } from '@dangjian/activities'
import { openDatabase, type Database, type Scope } from '@dangjian/db'
import { createTestDatabase, fullAccess, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { logIn, sealAudit, verifyAudit } from '@dangjian/identity'
import { fixedClock, today } from '@dangjian/kernel'
import { complianceMatrix, myActivities } from '@dangjian/life'
import { rosterFigures } from '@dangjian/members'
import { createHost, createRegistry, type Host } from '@dangjian/plugin-host'
import { manifest as gongjing } from '@dangjian/plugin-gongjing'
import { server as gongjingServer } from '@dangjian/plugin-gongjing/server'
import { manifest as linwei } from '@dangjian/plugin-linwei'
import { manifest as sichuan } from '@dangjian/plugin-sichuan'
import { server as sichuanServer } from '@dangjian/plugin-sichuan/server'
import { listRuns, myScore } from '@dangjian/scoring'
import { getTenant, tenantsBelow } from '@dangjian/tenancy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PASSWORD } from '../accounts/demo-accounts.ts'
import { demoId } from '../ids.ts'
import { importRoster } from './import-roster.ts'
import { loadDemo } from './load-demo.ts'
import { findTenants } from './load-tenants.ts'
import { accountDesk, loadingOf, type DemoDeployment, type Loading } from './loading.ts'
import { findPeople } from './load-members.ts'
import { gongjingTree } from '../bureaus/trees.ts'
import { provisionGongjing } from './provision-gongjing.ts'

const registry = createRegistry([{ manifest: sichuan, server: sichuanServer }, { manifest: gongjing, server: gongjingServer }, { manifest: linwei, server: null }])
const folders = registry.plugins.flatMap(({ manifest, server }) => (server?.migrations ? [{ id: manifest.id, folder: fileURLToPath(server.migrations) }] : []))
const clock = fixedClock('2026-11-22T01:00:00Z')

interface Loaded {
  readonly test: TestDatabase
  readonly migrator: Database
  readonly host: Host
  readonly deployment: DemoDeployment
}

const openLoaded = async (roster: 'imported' | 'empty'): Promise<Loaded> => {
  const test = await createTestDatabase(folders)
  const migrator = openDatabase({ url: test.migratorUrl, max: 1 })
  const host = createHost({ database: test.database, clock, masterKey: testMasterKey, registry })
  const deployment = { host, migrator, masterKey: testMasterKey }
  await loadDemo({ ...deployment, roster })
  return { test, migrator, host, deployment }
}

const closeLoaded = async ({ test, migrator }: Loaded): Promise<void> => {
  await migrator.close()
  await test.drop()
}

const readPeople = async (deployment: DemoDeployment): Promise<Loading> => {
  const loading = loadingOf(deployment, await findTenants(deployment))
  await findPeople(loading, gongjingTree)
  return loading
}

const inTenant = <T>(loaded: Loaded, key: string, work: (scope: Scope) => Promise<T>): Promise<T> => inTestScope(loaded.test, demoId(`tenant/${key}`), work, { access: fullAccess, clock })
const figuresOf = (loaded: Loaded, key: string) => inTenant(loaded, key, (scope) => rosterFigures(scope, {}))

describe('the demonstration with its roster imported', () => {
  let loaded: Loaded
  beforeAll(async () => {
    loaded = await openLoaded('imported')
  }, 300_000)
  afterAll(() => closeLoaded(loaded))

  it('shows the published figures, counted by the product from the imported rows', async () => {
    const figures = await figuresOf(loaded, 'gj')
    expect([figures.orgUnits.total, figures.orgUnits.branches, figures.members, figures.servingOfficers.count]).toEqual([16, 15, 212, 168])
    expect([figures.probationary.count, figures.aged35OrUnder.count, figures.collegeOrAbove.count]).toEqual([21, 72, 160])
    expect(figures.partyAffairs).toEqual({ total: 2, fullTime: 1, partTime: 1 })
  })
  it('leaves the second county bureau without members but with its tree', async () => {
    const figures = await figuresOf(loaded, 'da')
    expect([figures.orgUnits.total, figures.members]).toEqual([16, 0])
  })
  it('keeps the two provinces invisible to each other', async () => {
    const below = (key: string) => inTenant(loaded, key, tenantsBelow)
    expect(await below('sc')).toHaveLength(23)
    expect((await below('sn-p')).map(({ code }) => code).sort()).toEqual(['610500', '610502', '610900', '610928'])
    await expect(inTenant(loaded, 'sc', (scope) => getTenant(scope, demoId('tenant/lw')))).rejects.toThrow('NOT_FOUND')
    await expect(inTenant(loaded, 'sn-p', (scope) => getTenant(scope, demoId('tenant/gj')))).rejects.toThrow('NOT_FOUND')
  })
  it('has a year of records with gaps, nothing of it in the future, and this month still to do for the secretary', async () => {
    const secretary = await accountDesk(await readPeople(loaded.deployment), 'gongjing.secretary')
    const matrix = await secretary.open((scope) => complianceMatrix(scope, { year: 2026 }))
    const own = matrix.rows.find(({ name }) => name === '刑侦大队党支部')
    expect(matrix.rows).toHaveLength(1)
    expect(own?.cells['committee_meeting']?.map(({ state }) => state).slice(6)).toEqual(['late', 'held', 'held', 'held', 'due', 'upcoming'])
    expect(own?.cells['theme_day']?.[10]?.state).toBe('due')
    const all = await inTenant(loaded, 'gj', (scope) => complianceMatrix(scope, { year: 2026 }))
    expect(all.rows.filter(({ missing }) => missing > 0).map(({ shortName }) => shortName).sort()).toEqual(['交警大队', '南坪派出所', '石桥派出所'].sort())
    const quarters = new Map(all.findings.map((finding) => [finding.period, finding]))
    expect(quarters.get('2026-Q1')).toMatchObject({ isMajority: true, branches: 15, what: '多数支部未按照要求及时开展三会一课' })
    expect(quarters.get('2026-Q1')?.behind).toHaveLength(9)
    expect(quarters.get('2026')?.isMajority).toBe(true)
    expect(['2026-Q2', '2026-Q3', '2026-Q4'].map((period) => quarters.get(period)?.isMajority)).toEqual([false, false, false])
    expect(all.totals.changedSince).toBeGreaterThan(9)
    const [late] = await loaded.test.admin`select count(*)::int as n from meetings where held_on >= ${today(clock)}`
    expect(late?.['n']).toBe(0)
  })
  it('gives the member an invitation and a published index in which no dimension is without records', async () => {
    const member = await accountDesk(await readPeople(loaded.deployment), 'gongjing.member')
    const { activities, scores } = await member.open(async (scope) => ({ activities: await myActivities(scope, {}), scores: await myScore(scope) }))
    expect(activities.upcoming.map(({ canReply }) => canReply)).toEqual([true])
    expect(scores).toHaveLength(1)
    expect(scores[0]?.objectionsOpen).toBe(true)
    expect(scores[0]?.dimensions.map(({ title, value }) => [title, value !== 6000])).toEqual([['学习', true], ['业务', true], ['服务', true], ['作风', true], ['评议', true]])
    expect(await inTenant(loaded, 'gj', listRuns)).toMatchObject([{ status: 'published', memberCount: 212, fromPeriod: '2026-01', toPeriod: '2026-10' }])
  })
  it('has seven training sessions of the province for 1,200 people, and activities of the county beside its meetings [S12]', async () => {
    const { items } = await inTenant(loaded, 'sc', (scope) => listActivities(scope, { training: true }))
    expect(items).toMatchObject([{ sessions: 7, enrolled: 1200, waiting: 0, phase: 'recorded' }])
    expect(items[0]?.present).toBeGreaterThan(1100)
    const county = await inTenant(loaded, 'gj', (scope) => listActivities(scope, {}))
    expect(county.items.map(({ phase }) => phase).sort()).toEqual(['enrolling', 'recorded', 'recorded', 'recorded', 'recorded'])
  })
  it('lets everybody log in with the printed password', async () => {
    const identityHost = { database: loaded.test.database, clock, openTenant: loaded.host.procedures.openTenant }
    const client = { source: '127.0.0.1', userAgent: 'test', requestId: 'test', replaces: null }
    const opened = await logIn(identityHost, { loginName: 'gongjing.secretary', password: DEMO_PASSWORD }, client)
    expect(opened).toBeDefined()
  })
  it('is in the audit trail, whose chain verifies', async () => {
    const report = await inTenant(loaded, 'gj', async (scope) => {
      while ((await sealAudit(scope)).sealed === 500) continue
      return verifyAudit(scope)
    })
    expect(report).toMatchObject({ ok: true, tail: 0 })
  })
  it('is loaded once only', async () => {
    expect(await loadDemo({ ...loaded.deployment, roster: 'imported' })).toBe(false)
  })
})

describe('the demonstration with an empty roster', () => {
  let loaded: Loaded
  beforeAll(async () => {
    loaded = await openLoaded('empty')
  }, 300_000)
  afterAll(() => closeLoaded(loaded))

  it('waits for the import and gets its year afterwards', async () => {
    expect((await figuresOf(loaded, 'gj')).members).toBe(0)
    const loading = loadingOf(loaded.deployment, await findTenants(loaded.deployment))
    await importRoster(loading, gongjingTree)
    await provisionGongjing(loaded.deployment)
    expect((await figuresOf(loaded, 'gj')).members).toBe(212)
    expect(await inTenant(loaded, 'gj', listRuns)).toHaveLength(1)
  }, 300_000)
})
