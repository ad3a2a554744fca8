import { systemActor, type Access } from '@dangjian/contracts'
import { inScope, openDatabase, type Scope } from '@dangjian/db'
import { coreMigrations, migrate, roleUrl } from '@dangjian/db/migrate'
import { roles } from '@dangjian/identity'
import { systemClock } from '@dangjian/kernel'
import { listMembers, memberCounts } from '@dangjian/members'
import { canStandUnder, moveOrgUnit } from '@dangjian/org'
import type postgres from 'postgres'
import type { Bench } from '../main.ts'
import { interleave } from '../measure/interleave.ts'
import { say, type Report } from '../report.ts'
import { countWrongPaths, floorCounts, floorMove, floorPage } from '../world/floor-store.ts'
import { masterKey, openPlain, withCluster } from '../world/bench-cluster.ts'
import { planUnits, type PlannedTree, type PlannedUnit } from '../world/plan-units.ts'
import { idFrom, seeded } from '../world/seeded.ts'
import { copyMembers, copyTenants, copyUnits, settle } from '../world/seed-store.ts'
import type { Options } from '../options.ts'

const LEVELS = 8

/** An organizer whose permission reaches one subtree. */
const accessTo = (path: string): Access => ({ grants: [{ role: 'tenant_admin', permissions: new Set<string>(roles.tenant_admin.permissions), orgUnitId: null, path }] })

interface World {
  readonly tenantId: string
  readonly tree: PlannedTree
  readonly sql: postgres.Sql
  readonly sizes: Options['sizes']
  readonly size: string
  open<T>(path: string, work: (scope: Scope) => Promise<T>): Promise<T>
}

const measurePages = async ({ tenantId, tree, sql, sizes, size, open }: World, report: Report): Promise<void> => {
  const [subtree, department] = [tree.subtrees[0] ?? tree.root, tree.departments[0] ?? tree.root]
  const branch = tree.branches.find(({ path }) => path.startsWith(subtree.path)) ?? subtree
  for (const [label, { path }] of [['the whole tree', tree.root], ['a department', department], ['a branch of the tree', subtree], ['one 党支部', branch]] as const) {
    // Each sample is twenty pages, so that one short wait on a busy machine does not decide.
    const repeat = async (page: () => Promise<unknown>): Promise<void> => {
      for (let count = 0; count < 20; count++) await page()
    }
    const ours = () => open(path, (scope) => listMembers(scope, { limit: 20 }))
    const floor = () => floorPage(sql, { tenantId, path, search: null, limit: 20 })
    const [first, same] = [await ours(), await floor()]
    if (first.total !== same.total || first.items.map(({ id }) => id).join() !== same.items.map((item) => Reflect.get(Object(item), 'id')).join()) throw new Error(`The two pages of ${label} differ`)
    const pair = await interleave(sizes.samples, () => repeat(ours), () => repeat(floor))
    report({
      name: 'tree: page', size: `${size}, ${label} (${first.total})`, unit: 'ms', ours: pair.ours / 20, floor: pair.floor / 20, samples: sizes.samples,
      goal: { text: '≤ 1.3 ×', holds: (ratio) => ratio <= 1.3 },
      notes: 'page of 20 with posts and total, transaction, permission and RLS against the plain statements',
    })
  }
}

const measureCounts = async ({ tenantId, tree, sql, sizes, size, open }: World, report: Report): Promise<void> => {
  const ours = () => open('/', (scope) => memberCounts(scope))
  const floor = () => floorCounts(sql, tenantId)
  const expected = new Map((await floor()).map(({ id, own, subtree }) => [id, `${own}/${subtree}`]))
  const counted = await ours()
  if (counted.length !== tree.units.length || counted.some(({ orgUnitId, own, subtree }) => expected.get(orgUnitId) !== `${own}/${subtree}`)) throw new Error('The two counts differ')
  const pair = await interleave(Math.max(sizes.samples, 9), ours, floor)
  report({
    name: 'tree: counts', size, unit: 'ms', ...pair, samples: Math.max(sizes.samples, 9),
    goal: { text: '≤ 1.3 ×', holds: (ratio) => ratio <= 1.3 }, notes: 'own members and members of the subtree for every organization',
  })
}

const measureMoves = async ({ tenantId, tree, sql, sizes, size, open }: World, report: Report): Promise<void> => {
  const subtree = tree.subtrees[0] ?? tree.root
  const [one, two] = [tree.departments[0], tree.departments[1]]
  if (!one || !two) throw new Error('A move needs two departments')
  let there = subtree.parentId === one.id
  const target = (): PlannedUnit => {
    there = !there
    return there ? one : two
  }
  const pair = await interleave(
    Math.max(sizes.samples, 15),
    () => open('/', (scope) => moveOrgUnit(scope, { id: subtree.id, newParentId: target().id })),
    () => floorMove(sql, tenantId, subtree.id, target().id),
  )
  report({
    name: 'tree: move', size: `${size}, ${sizes.branch} moved`, unit: 'ms', ...pair, samples: Math.max(sizes.samples, 15),
    goal: { text: '≤ 1.3 ×', holds: (ratio) => ratio <= 1.3 }, notes: 'durable; ours with lock, permission, checks and audit entry, against one UPDATE',
  })
}

const checkMoves = async ({ tenantId, tree, sql, sizes, size, open }: World, seed: string, report: Report): Promise<void> => {
  const random = seeded(`${seed}/moves`)
  const unit = (): PlannedUnit => tree.units[random.below(tree.units.length)] ?? tree.root
  const begun = performance.now()
  let refused = 0
  for (let moved = 0; moved < sizes.moves; ) {
    const [what, where] = [unit(), unit()]
    if (what === tree.root || what === where || !canStandUnder(what.kind, where.kind)) continue
    try {
      await open('/', (scope) => moveOrgUnit(scope, { id: what.id, newParentId: where.id }))
      moved += 1
    } catch (error) {
      // An organization cannot be moved under itself: the only refusal that random picks may meet.
      if (!(error instanceof Error) || !String(Reflect.get(error, 'code')).includes('ORG_MOVE_CYCLE')) throw error
      refused += 1
    }
  }
  const elapsed = performance.now() - begun
  const counts = new Map((await open('/', (scope) => memberCounts(scope))).map(({ orgUnitId, own, subtree }) => [orgUnitId, `${own}/${subtree}`]))
  const wrongCounts = (await floorCounts(sql, tenantId)).filter(({ id, own, subtree }) => counts.get(id) !== `${own}/${subtree}`).length
  report({
    name: 'tree: wrong rows', size: `${size}, ${sizes.moves} random moves`, unit: 'rows', ours: (await countWrongPaths(sql, tenantId)) + wrongCounts, floor: 0, samples: 1,
    goal: { text: '0', holds: (_ratio, ours) => ours === 0 },
    notes: `paths followed from the root and counts checked; ${refused} moves under oneself refused; ${(elapsed / sizes.moves).toFixed(1)} ms each`,
  })
}

/** The organization tree against hand-written SQL. */
export const tree: Bench = async ({ sizes }, report) =>
  withCluster(async (cluster) => {
    const adminUrl = await cluster.createDatabase('tree')
    await migrate({ adminUrl, masterKey, folders: [coreMigrations()] })
    const planned = planUnits({ seed: sizes.seed, organizations: sizes.organizations, branch: sizes.branch, levels: LEVELS })
    const [tenantId, neighbour] = [idFrom(`${sizes.seed}/tenant`, 0), idFrom(`${sizes.seed}/tenant`, 1)]
    const sql = openPlain(adminUrl)
    const database = openDatabase({ url: roleUrl(adminUrl, masterKey, 'app'), max: 1 })
    try {
      say(`tree: seeding ${planned.units.length} organizations and ${sizes.members} members`)
      await copyTenants(sql, [{ id: tenantId, code: '990001', name: '甲' }, { id: neighbour, code: '990002', name: '乙' }])
      await copyUnits(sql, tenantId, planned.units)
      await copyMembers(sql, tenantId, planned.branches, sizes.members, sizes.seed)
      await settle(sql)
      const open: World['open'] = (path, work) =>
        inScope(database, { tenantId, actor: systemActor('bench'), access: accessTo(path), clock: systemClock, requestId: 'bench', masterKey }, work)
      const world: World = { tenantId, tree: planned, sql, sizes, open, size: `${planned.units.length} organizations, ${Math.max(...planned.units.map(({ level }) => level))} levels, ${sizes.members} members` }
      await measurePages(world, report)
      await measureCounts(world, report)
      await measureMoves(world, report)
      await checkMoves(world, sizes.seed, report)
    } finally {
      await sql.end({ timeout: 5 })
      await database.close()
    }
  })
