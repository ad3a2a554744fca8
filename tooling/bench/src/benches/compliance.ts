import { systemActor, type Access } from '@dangjian/contracts'
import { inScope, openDatabase, type Database } from '@dangjian/db'
import { coreMigrations, migrate, roleUrl } from '@dangjian/db/migrate'
import { roles } from '@dangjian/identity'
import { fixedClock } from '@dangjian/kernel'
import { closePeriods, complianceMatrix, type ComplianceMatrix } from '@dangjian/life'
import type postgres from 'postgres'
import type { Bench } from '../main.ts'
import { interleave, interleaveSamples, timed } from '../measure/interleave.ts'
import { median } from '../measure/quantile.ts'
import { say } from '../report.ts'
import { masterKey, openPlain, withCluster, type BenchCluster } from '../world/bench-cluster.ts'
import { floorCompliance } from '../world/floor-life-store.ts'
import { planLifeTree, seedLife } from '../world/life-seed-store.ts'
import { idFrom } from '../world/seeded.ts'
import { copyTenants } from '../world/seed-store.ts'

const YEAR = 2026
const TODAY = '2026-12-20'
const TIMES = 10
const MOST = 11

const access: Access = { grants: [{ role: 'tenant_admin', permissions: new Set<string>(roles.tenant_admin.permissions), orgUnitId: null, path: '/' }] }

interface LifeWorld {
  readonly tenantId: string
  readonly sql: postgres.Sql
  readonly database: Database
  matrix(): Promise<ComplianceMatrix>
  /** Freezes the months up to a day, as the worker does. */
  freeze(day: string): Promise<void>
  close(): Promise<void>
}

const lifeWorld = async (cluster: BenchCluster, name: string, seed: string, branches: number): Promise<LifeWorld> => {
  const adminUrl = await cluster.createDatabase(name)
  await migrate({ adminUrl, masterKey, folders: [coreMigrations()] })
  const sql = openPlain(adminUrl)
  const tenantId = idFrom(`${seed}/${name}`, 0)
  await copyTenants(sql, [{ id: tenantId, code: '510001', name: '某市公安局' }])
  await seedLife(sql, tenantId, planLifeTree(`${seed}/${name}`, branches))
  const database = openDatabase({ url: roleUrl(adminUrl, masterKey, 'app'), max: 1 })
  const open = <T>(day: string, work: Parameters<typeof inScope<T>>[2]): Promise<T> =>
    inScope(database, { tenantId, actor: systemActor('bench'), access, clock: fixedClock(`${day}T04:00:00Z`), requestId: 'bench', masterKey }, work)
  return {
    tenantId, sql, database,
    matrix: () => open(TODAY, (scope) => complianceMatrix(scope, { year: YEAR })),
    freeze: async (day) => {
      await open(day, closePeriods)
      for (const table of ['compliance_freezes', 'compliance_closings']) await sql.unsafe(`vacuum analyze ${table}`)
    },
    close: async () => {
      await database.close()
      await sql.end()
    },
  }
}

/** Both sides must tell the same story, place by place, before their speed is worth anything. */
const compare = async (world: LifeWorld): Promise<number> => {
  const floor = new Map((await floorCompliance(world.sql, world.tenantId, YEAR, TODAY)).map((cell) => [`${cell.org_unit_id}:${cell.kind}:${cell.period}`, `${cell.state}/${cell.done}/${cell.required}/${cell.held_on}`]))
  const { rows } = await world.matrix()
  let places = 0
  for (const row of rows) {
    for (const [kind, cells] of Object.entries(row.cells)) {
      for (const cell of cells) {
        places += 1
        const ours = `${cell.state}/${Math.min(cell.done, cell.required)}/${cell.required}/${cell.heldOn}`
        const [state, done, required, heldOn] = (floor.get(`${row.orgUnitId}:${kind}:${cell.period}`) ?? '').split('/')
        if (ours !== `${state}/${Math.min(Number(done), Number(required))}/${required}/${heldOn}`) throw new Error(`${row.orgUnitId} ${kind} ${cell.period}: ${ours} against ${state}/${done}/${required}/${heldOn}`)
      }
    }
  }
  if (places !== floor.size) throw new Error(`${places} places against ${floor.size}`)
  return places
}

/** The compliance report of a bureau of 3,000 branches against one hand-written statement, and what the freezes add. */
export const compliance: Bench = async ({ sizes }, report) =>
  withCluster(async (cluster) => {
    say(`compliance: seeding ${sizes.branches} branches with a year of records`)
    const world = await lifeWorld(cluster, 'compliance', sizes.seed, sizes.branches)
    try {
      const places = await compare(world)
      const floor = () => floorCompliance(world.sql, world.tenantId, YEAR, TODAY)
      const goal = { text: '≤ 1.5 ×', holds: (ratio: number) => ratio <= 1.5 }
      const size = `${sizes.branches} branches, 4 kinds of meeting, 12 months, ${places} places`
      report({
        name: 'compliance', size, unit: 'ms', ...(await interleave(sizes.samples, () => world.matrix(), floor)), samples: sizes.samples, goal,
        notes: 'the whole answer of the page: reasons as sentences with article and next step, totals, findings, committees; transaction, permission and RLS against one plain statement',
      })
      await world.freeze('2026-11-02')
      await world.freeze('2026-12-02')
      report({
        name: 'compliance: two months and a quarter frozen', size, unit: 'ms', ...(await interleave(sizes.samples, () => world.matrix(), floor)), samples: sizes.samples,
        notes: 'the same with what was frozen beside every closed place; the statement reads none of it',
      })
    } finally {
      await world.close()
    }
  })

/** The report on ten times the branches. */
export const complianceGrowth: Bench = async ({ sizes }, report) =>
  withCluster(async (cluster) => {
    const branches = sizes['growth-branches']
    say(`growth of compliance: seeding ${branches} branches and ${branches * TIMES}`)
    const [once, more] = [await lifeWorld(cluster, 'life_once', sizes.seed, branches), await lifeWorld(cluster, 'life_more', sizes.seed, branches * TIMES)]
    try {
      await once.matrix()
      await more.matrix()
      const taken = await interleaveSamples(sizes.samples, () => timed(() => more.matrix()), () => timed(() => once.matrix()))
      report({
        name: 'growth: compliance', size: `${branches * TIMES} branches against ${branches}`, unit: 'ms', ours: median(taken.ours), floor: median(taken.floor), samples: sizes.samples,
        goal: { text: `≤ ${MOST} ×`, holds: (ratio) => ratio <= MOST },
      })
    } finally {
      await once.close()
      await more.close()
    }
  })
