import { systemActor, type Access, type Actor, type Tenant } from '@dangjian/contracts'
import { inScope, openDatabase, type Scope } from '@dangjian/db'
import { createTestDatabase, fullAccess, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { newId, type Clock } from '@dangjian/kernel'
import { appointPost, createOrgUnit, type OrgUnit } from '@dangjian/org'
import { createTenant } from '@dangjian/tenancy'
import type { AccessSources, HomeUnitOf } from '../access-sources.ts'
import { createAccount } from '../create-account.ts'
import { grantRole } from '../grant-role.ts'
import type { IdentityHost } from '../identity-host.ts'
import type { RoleId } from '../roles.ts'

/** A clock that the test moves. */
export interface MovableClock extends Clock {
  set(instant: string): void
  forward(minutes: number): void
}

const movableClock = (start: string): MovableClock => {
  let at = new Date(start)
  return {
    now: () => new Date(at),
    set: (instant) => {
      at = new Date(instant)
    },
    forward: (minutes) => {
      at = new Date(at.getTime() + minutes * 60_000)
    },
  }
}

/** The password of every account of a test bureau. */
export const testPassword = 'Gong-Jing 2026'

export interface TestAccount {
  readonly id: string
  readonly login: string
  readonly memberId: string | null
}

/** Two tenants in one database, the first with a committee of two branches; accounts are made as needed. */
export interface TestBureau {
  readonly test: TestDatabase
  readonly clock: MovableClock
  readonly host: IdentityHost
  readonly sources: AccessSources
  readonly home: Tenant
  readonly foreign: Tenant
  readonly committee: OrgUnit
  readonly branches: readonly [OrgUnit, OrgUnit]
  /** Permissions of plugins that are on, for the access sources. */
  readonly pluginPermissions: { permission: string; roles: string[] }[]
  within<T>(tenantId: string, work: (scope: Scope) => Promise<T>, options?: { access?: Access; actor?: Actor }): Promise<T>
  account(tenantId: string, login: string, memberOf?: OrgUnit): Promise<TestAccount>
  grant(tenantId: string, account: TestAccount, role: Exclude<RoleId, 'member'>, orgUnitId?: string): Promise<{ id: string }>
  secretaryOf(branch: OrgUnit, memberId: string, post?: Parameters<typeof appointPost>[1]['post']): Promise<void>
  close(): Promise<void>
}

export const createTestBureau = async (): Promise<TestBureau> => {
  const test = await createTestDatabase()
  const clock = movableClock('2026-11-22T01:00:00Z')
  const migrator = openDatabase({ url: test.migratorUrl, max: 1 })
  const operator = { database: migrator, masterKey: testMasterKey, clock, name: '部署人员' }
  const home = await createTenant(operator, { parentId: null, kind: 'province', code: '910000', name: '甲省公安厅', shortName: '甲省' })
  const foreign = await createTenant(operator, { parentId: null, kind: 'province', code: '920000', name: '乙省公安厅', shortName: '乙省' })
  await migrator.close()
  const homes = new Map<string, OrgUnit>()
  const homeUnit: HomeUnitOf = async (scope, memberId) => {
    const unit = homes.get(`${scope.tenantId} ${memberId}`)
    return unit ? { orgUnitId: unit.id, path: unit.path } : null
  }
  const pluginPermissions: { permission: string; roles: string[] }[] = []
  const within: TestBureau['within'] = (tenantId, work, options = {}) => inTestScope(test, tenantId, work, { clock, access: options.access ?? fullAccess, ...(options.actor ? { actor: options.actor } : {}) })
  const [committee, first, second] = await within(home.id, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '甲省公安厅党委', shortName: '厅党委' })
    const a = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '一支部' })
    const b = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '二支部' })
    return [root, a, b] as const
  })
  const host: IdentityHost = {
    database: test.database,
    clock,
    openTenant: (tenantId, actor, requestId, work) => inScope(test.database, { tenantId, actor, access: { grants: [] }, clock, requestId, masterKey: testMasterKey }, work),
  }
  return {
    test, clock, host, home, foreign, committee, branches: [first, second], pluginPermissions, within,
    sources: { homeUnit, pluginPermissions: async () => pluginPermissions },
    account: async (tenantId, login, memberOf) => {
      const memberId = memberOf ? newId() : null
      if (memberId !== null && memberOf) homes.set(`${tenantId} ${memberId}`, memberOf)
      const { id } = await within(tenantId, (scope) => createAccount(scope, { login, displayName: `测试${login}`, memberId, password: testPassword }, homeUnit), { actor: systemActor('setup') })
      return { id, login, memberId }
    },
    grant: (tenantId, account, role, orgUnitId) =>
      within(tenantId, (scope) => grantRole(scope, { accountId: account.id, role, orgUnitId: orgUnitId ?? null, validFrom: '2026-11-22', validTo: null })),
    secretaryOf: async (branch, memberId, post = 'secretary') => {
      await within(home.id, (scope) => appointPost(scope, { orgUnitId: branch.id, memberId, post, validFrom: '2026-01-01' }))
    },
    close: () => test.drop(),
  }
}

/** How a request of a test reaches the house; each test of the throttle takes an address of its own. */
export const clientFrom = (source: string, replaces: string | null = null) => ({ source, userAgent: 'vitest', requestId: 'test', replaces })
