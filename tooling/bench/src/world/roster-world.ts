import { createHash } from 'node:crypto'
import { startProduct } from '../http/product-server.ts'
import type { Reader } from '../http/roster-calls.ts'
import type { ChildServer } from '../system/child-server.ts'
import { openPlain, type BenchCluster } from './bench-cluster.ts'
import { planUnits, type PlannedUnit } from './plan-units.ts'
import { idFrom } from './seeded.ts'
import { copyMembers, copySessions, copyTenants, copyUnits, settle } from './seed-store.ts'

/** Size of one seeded deployment; `readersOf` says whose subtrees the readers of a tenant see. */
export interface RosterPlan {
  readonly name: string
  readonly seed: string
  readonly tenants: number
  /** Of each tenant. */
  readonly organizations: number
  /** Of each tenant. */
  readonly members: number
  /** Organizations in each subtree under the departments. */
  readonly branch: number
  readonly readersOf: (tree: ReturnType<typeof planUnits>) => readonly PlannedUnit[]
}

/** A deployment with its product server, and who may read what in it. */
export interface RosterWorld {
  readonly product: ChildServer
  readonly adminUrl: string
  readonly readers: [Reader, ...Reader[]]
}

const tokenOf = (login: string): string => createHash('sha256').update(`token/${login}`).digest('base64url')

/** Makes a database, lets the product bring its tables, and fills it with tenants, organizations, members and sessions. */
export const makeRosterWorld = async (cluster: BenchCluster, plan: RosterPlan): Promise<RosterWorld> => {
  const adminUrl = await cluster.createDatabase(plan.name)
  const product = await startProduct(adminUrl, `${cluster.folder}/${plan.name}`)
  const sql = openPlain(adminUrl)
  try {
    const tenants = Array.from({ length: plan.tenants }, (_, at) => ({ id: idFrom(`${plan.seed}/tenant`, at), code: String(900_000 + at), name: `第${at + 1}分局` }))
    await copyTenants(sql, tenants)
    const readers: Reader[] = []
    for (const { id, code } of tenants) {
      const seed = `${plan.seed}/${code}`
      const tree = planUnits({ seed, organizations: plan.organizations, branch: plan.branch, levels: 8 })
      await copyUnits(sql, id, tree.units)
      await copyMembers(sql, id, tree.branches, plan.members, seed)
      for (const unit of plan.readersOf(tree)) {
        const login = `reader.${readers.length}`
        readers.push({ tenantId: id, orgUnitId: unit.id, path: unit.path, login, token: tokenOf(login) })
      }
    }
    await copySessions(sql, readers)
    await settle(sql)
    const [first, ...others] = readers
    if (!first) throw new Error('A roster world needs a reader')
    return { product, adminUrl, readers: [first, ...others] }
  } catch (error) {
    await product.stop()
    throw error
  } finally {
    await sql.end({ timeout: 5 })
  }
}
