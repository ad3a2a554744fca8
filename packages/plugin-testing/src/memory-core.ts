import { factInputSchema, pathsWith, type CorePorts, type Exchange, type FactInput, type MemberBrief, type OrgUnitBrief, type ScoreBrief, type Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { newId, notFound } from '@dangjian/kernel'

/** A branch of a test tenant with its members. */
export interface TestBranch {
  readonly unit: OrgUnitBrief
  readonly members: readonly MemberBrief[]
}

/** A tenant of the test world: a committee with two branches of three synthetic members each. */
export interface TestTenant {
  readonly tenant: Tenant
  readonly root: OrgUnitBrief
  readonly branches: readonly [TestBranch, TestBranch]
  /** Facts that the plugin recorded, by their idempotent key within the period. */
  readonly facts: Map<string, FactInput>
  /** What `core.scores.results` answers; a test fills it. */
  readonly scores: ScoreBrief[]
}

/** `upper` guides `home` and `neighbour`; `other` is a stranger to all three. */
export interface TestWorld {
  readonly upper: TestTenant
  readonly home: TestTenant
  readonly neighbour: TestTenant
  readonly other: TestTenant
  readonly all: readonly TestTenant[]
  readonly exchanges: Exchange[]
}

const tenantOf = (kind: Tenant['kind'], code: string, name: string, parent: Tenant | null): Tenant => {
  const id = newId()
  return { id, parentId: parent?.id ?? null, path: `${parent?.path ?? '/'}${id}/`, kind, code, name, shortName: name }
}

const branchOf = (root: OrgUnitBrief, number: number): TestBranch => {
  const id = newId()
  const unit = { id, parentId: root.id, path: `${root.path}${id}/`, kind: 'branch', name: `第${number}党支部` }
  const members = ['陈一', '李二', '王三'].map((name): MemberBrief => ({ id: newId(), name: `${name}${number}`, orgUnitId: id, orgUnitName: unit.name, status: 'formal' }))
  return { unit, members }
}

const testTenant = (tenant: Tenant): TestTenant => {
  const id = newId()
  const root: OrgUnitBrief = { id, parentId: null, path: `/${id}/`, kind: 'committee', name: `${tenant.name}机关党委` }
  return { tenant, root, branches: [branchOf(root, 1), branchOf(root, 2)], facts: new Map(), scores: [] }
}

/** Four tenants in memory. Ids are new in every world. */
export const createTestWorld = (): TestWorld => {
  const upper = testTenant(tenantOf('province', '990000', '甲省厅', null))
  const home = testTenant(tenantOf('county', '990101', '甲县局', upper.tenant))
  const neighbour = testTenant(tenantOf('county', '990102', '丙县局', upper.tenant))
  const other = testTenant(tenantOf('county', '980101', '乙县局', null))
  return { upper, home, neighbour, other, all: [upper, home, neighbour, other], exchanges: [] }
}

const membersPort = (self: TestTenant, scope: Scope): CorePorts['members'] => {
  const everybody = self.branches.flatMap((branch) => branch.members)
  const readable = (member: MemberBrief): boolean => {
    const unit = self.branches.find((branch) => branch.unit.id === member.orgUnitId)?.unit
    return scope.access.grants.some((grant) => unit?.path.startsWith(grant.path))
  }
  return {
    get: async (id) => {
      const found = everybody.find((member) => member.id === id)
      if (!found) throw notFound('member')
      return found
    },
    list: async ({ orgUnitId }) => {
      const inside = self.branches.filter(({ unit }) => unit.id === orgUnitId || orgUnitId === self.root.id).flatMap((branch) => branch.members)
      return inside.filter(readable)
    },
  }
}

const orgPort = (self: TestTenant, scope: Scope): CorePorts['org'] => ({
  get: async (id) => {
    const found = [self.root, ...self.branches.map((branch) => branch.unit)].find((unit) => unit.id === id)
    if (!found) throw notFound('org-unit')
    return found
  },
  root: async () => self.root,
  branches: async (permission) => {
    const paths = pathsWith(scope.access, permission)
    return self.branches.map((branch) => branch.unit).filter((unit) => paths.some((path) => unit.path.startsWith(path)))
  },
})

const exchangePort = (world: TestWorld, self: TestTenant, scope: Scope): CorePorts['exchange'] => ({
  send: async ({ toTenantId, kind, subject, payload, replyTo }) => {
    if (!world.all.some(({ tenant }) => tenant.id === toTenantId)) throw notFound('tenant')
    const id = newId()
    world.exchanges.unshift({
      id, fromTenantId: self.tenant.id, toTenantId, kind, subject, payload, replyTo: replyTo ?? null, createdAt: scope.clock.now(), createdByName: scope.actor.name,
    })
    return id
  },
  list: async ({ kind, direction }) =>
    world.exchanges.filter((exchange) => exchange.kind === kind && (direction === 'sent' ? exchange.fromTenantId : exchange.toTenantId) === self.tenant.id),
})

/** The core's ports over the world in memory, bound to one scope. Facts and exchanges are checked as the core checks them. */
export const memoryPorts = (world: TestWorld, scope: Scope): CorePorts => {
  const self = world.all.find(({ tenant }) => tenant.id === scope.tenantId)
  if (!self) throw notFound('tenant')
  return {
    members: membersPort(self, scope),
    org: orgPort(self, scope),
    tenants: {
      self: async () => self.tenant,
      below: async () => world.all.map(({ tenant }) => tenant).filter((tenant) => tenant.id !== self.tenant.id && tenant.path.startsWith(self.tenant.path)),
      above: async () => world.all.map(({ tenant }) => tenant).filter((tenant) => tenant.id !== self.tenant.id && self.tenant.path.startsWith(tenant.path)),
    },
    facts: {
      record: async (facts) => {
        for (const fact of facts) {
          const parsed = factInputSchema.parse(fact)
          const key = `${parsed.period} ${parsed.key}`
          if (!self.facts.has(key)) self.facts.set(key, parsed)
        }
      },
    },
    exchange: exchangePort(world, self, scope),
    scores: {
      results: async ({ period }) => self.scores.filter((score) => period === undefined || score.period === period),
      own: async () => self.scores.filter((score) => score.memberId === scope.actor.memberId).toSorted((one, two) => two.period.localeCompare(one.period))[0] ?? null,
    },
  }
}
