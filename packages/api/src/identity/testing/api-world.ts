import type { PluginDescriptor, Tenant } from '@dangjian/contracts'
import { inScope, openDatabase } from '@dangjian/db'
import { createTestDatabase, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { createAccount, grantRole, logIn, readSession, type AccessSources, type RoleId } from '@dangjian/identity'
import { AppError, fixedClock, newId, notFound, residentIdCheck } from '@dangjian/kernel'
import { createMember, homeUnitOf } from '@dangjian/members'
import { createOrgUnit, type OrgUnit } from '@dangjian/org'
import { router, type ProcedureHost, type RequestContext, type Session } from '@dangjian/plugin-kit/server'
import { createTenant, pluginStandings, ruleForBelow, switchPlugin } from '@dangjian/tenancy'
import { tenancyRouter } from '../../tenancy/index.ts'
import { identityRouter } from '../index.ts'

const clock = fixedClock('2026-11-22T01:00:00Z')
const password = 'Gong-Jing 2026'
const first17 = '99999919900101001'
const numberOf = (serial: number): string => {
  const start = `99999919900101${String(serial).padStart(3, '0')}`
  return start + residentIdCheck(start)
}
const both = router({ identity: identityRouter, tenancy: tenancyRouter })

/** A plugin for cities, without code. */
export const samplePlugin: PluginDescriptor = { id: 'sample', version: '1.0.0', title: '示例插件', description: '', region: '', tenantKinds: ['city'], defaultSettings: {} }

const hostOn = (test: TestDatabase): ProcedureHost => {
  const openTenant: ProcedureHost['openTenant'] = (tenantId, actor, requestId, work) =>
    inScope(test.database, { tenantId, actor, access: { grants: [] }, clock, requestId, masterKey: testMasterKey }, work)
  const open: ProcedureHost['open'] = ({ tenant, actor, access }, requestId, work) =>
    inScope(test.database, { tenantId: tenant.id, actor, access, clock, requestId, masterKey: testMasterKey }, work)
  const pluginOf = (id: string): PluginDescriptor => {
    if (id !== samplePlugin.id) throw notFound('plugin')
    return samplePlugin
  }
  return {
    database: test.database,
    clock,
    open,
    openTenant,
    enabledPlugins: (session) =>
      open(session, 'test', async (scope) => (await pluginStandings(scope, [samplePlugin])).filter(({ enabled }) => enabled).map(({ pluginId, settings }) => ({ id: pluginId, settings }))),
    plugins: {
      catalogue: () => [samplePlugin],
      switch: async (session, requestId, { pluginId, enabled }) => void (await open(session, requestId, (scope) => switchPlugin(scope, { plugin: pluginOf(pluginId), enabled }))),
      rule: async (session, requestId, { pluginId, ruling }) => void (await open(session, requestId, (scope) => ruleForBelow(scope, { plugin: pluginOf(pluginId), ruling }))),
    },
    pluginStanding: async () => ({ enabled: false, settings: {} }),
    ports: () => {
      throw new AppError('NOT_FOUND')
    },
  }
}

const sources: AccessSources = { homeUnit: homeUnitOf, pluginPermissions: async () => [] }

/** A browser: calls procedures and keeps its cookie. */
export interface Browser {
  readonly call: ReturnType<typeof both.createCaller>
  cookie(): string | null
}

/** A province with one city, and a foreign province, with people who log in for real. */
export interface ApiWorld {
  readonly test: TestDatabase
  readonly province: Tenant
  readonly city: Tenant
  readonly foreign: Tenant
  readonly root: OrgUnit
  readonly memberId: string
  /** Makes an account, with a role when given, and returns its id. */
  person(tenant: Tenant, login: string, role?: Exclude<RoleId, 'member'>, memberId?: string): Promise<string>
  /** Enters a member without an account into the city's roster and returns the last four characters of the identity number. */
  roster(name: string): Promise<string>
  /** Logs in and returns a browser with that session. */
  signedIn(login: string): Promise<Browser>
  readonly stranger: Browser
  close(): Promise<void>
}

export const createApiWorld = async (): Promise<ApiWorld> => {
  const test = await createTestDatabase()
  const migrator = openDatabase({ url: test.migratorUrl, max: 1 })
  const operator = { database: migrator, masterKey: testMasterKey, clock, name: '部署人员' }
  const province = await createTenant(operator, { parentId: null, kind: 'province', code: '910000', name: '甲省公安厅', shortName: '甲省' })
  const city = await createTenant(operator, { parentId: province.id, kind: 'city', code: '910300', name: '甲市公安局', shortName: '甲市' })
  const foreign = await createTenant(operator, { parentId: null, kind: 'province', code: '920000', name: '乙省公安厅', shortName: '乙省' })
  await migrator.close()
  const host = hostOn(test)
  const [root, branchId, memberId] = await inTestScope(test, city.id, async (scope) => {
    const committee = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '甲市公安局党委', shortName: '局党委' })
    const branch = await createOrgUnit(scope, { parentId: committee.id, kind: 'branch', name: '第一党支部', shortName: '一支部' })
    const { id } = await createMember(scope, {
      orgUnitId: branch.id, name: '周明', gender: 'male', birthDate: '1990-01-01', idNumber: first17 + residentIdCheck(first17), phone: null, ethnicity: '汉族', education: 'bachelor',
      category: 'serving_officer', status: 'formal', joinedOn: '2015-07-01', formalOn: '2016-07-01', jobTitle: '民警', partyAffairs: null,
    })
    return [committee, branch.id, id] as const
  })
  const browserWith = async (start: string | null): Promise<Browser> => {
    let token = start
    const context = async (): Promise<RequestContext> => {
      const session: Session | null = token === null ? null : await readSession(host, token, sources, 'test')
      return {
        requestId: newId(), host, session, source: '10.1.0.1', userAgent: 'vitest', idempotencyKey: null, reportError: () => undefined,
        cookies: {
          setSession: (value) => {
            token = value
          },
          clearSession: () => {
            token = null
          },
        },
      }
    }
    return { call: both.createCaller(context), cookie: () => token }
  }
  let serial = 1
  return {
    test, province, city, foreign, root, memberId,
    person: async (tenant, login, role, member) => {
      const { id } = await inTestScope(test, tenant.id, (scope) => createAccount(scope, { login, displayName: `人员${login}`, memberId: member ?? null, password }, homeUnitOf))
      if (role) await inTestScope(test, tenant.id, (scope) => grantRole(scope, { accountId: id, role, orgUnitId: null, validFrom: '2026-11-22', validTo: null }))
      return id
    },
    roster: async (name) => {
      serial += 2
      const idNumber = numberOf(serial)
      await inTestScope(test, city.id, (scope) =>
        createMember(scope, {
          orgUnitId: branchId, name, gender: 'male', birthDate: '1990-01-01', idNumber, phone: null, ethnicity: '汉族', education: 'bachelor',
          category: 'serving_officer', status: 'formal', joinedOn: '2015-07-01', formalOn: '2016-07-01', jobTitle: '民警', partyAffairs: null,
        }),
      )
      return idNumber.slice(-4)
    },
    signedIn: async (login) => browserWith((await logIn(host, { loginName: login, password }, { source: '10.1.0.2', userAgent: 'vitest', requestId: 'test', replaces: null })).token),
    stranger: await browserWith(null),
    close: () => test.drop(),
  }
}

/** The code that the browser would get. */
export const codeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
    return 'ok'
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    if (cause instanceof AppError) return cause.code
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
