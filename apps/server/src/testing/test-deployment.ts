import { systemActor, type Access, type Tenant } from '@dangjian/contracts'
import { openDatabase, type Scope } from '@dangjian/db'
import { createTestDatabase, fullAccess, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, residentIdCheck, type Clock } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { createOrgUnit, type OrgUnit } from '@dangjian/org'
import { applySwitch, createHost, createRegistry, type Host, type PluginRegistry } from '@dangjian/plugin-host'
import { createTenant } from '@dangjian/tenancy'
import { migrationFolders } from '../deployment/deployment.ts'
import { serverPlugins } from '../plugins.gen.ts'

/** One bureau of a test deployment: a committee with two branches of one member each. */
export interface TestBureau {
  readonly tenant: Tenant
  readonly root: OrgUnit
  readonly home: OrgUnit
  readonly foreign: OrgUnit
  readonly homeMember: string
  readonly foreignMember: string
}

/** The whole product on a database of its own, without a transport. */
export interface TestDeployment {
  readonly test: TestDatabase
  readonly host: Host
  readonly registry: PluginRegistry
  readonly clock: Clock
  readonly province: Tenant
  readonly city: Tenant
  readonly county: TestBureau
  readonly stranger: TestBureau
  open<T>(tenant: Tenant, work: (scope: Scope) => Promise<T>, access?: Access): Promise<T>
  drop(): Promise<void>
}

let people = 0

const nextIdNumber = (): string => {
  people += 1
  const first17 = `51030319900101${String(100 + people).padStart(3, '0')}`
  return first17 + residentIdCheck(first17)
}

const addMember = async (scope: Scope, orgUnitId: string, name: string): Promise<string> => {
  const idNumber = nextIdNumber()
  const gender = Number(idNumber.charAt(16)) % 2 === 1 ? ('male' as const) : ('female' as const)
  const fields = { name, gender, birthDate: '1990-01-01', idNumber, ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', status: 'formal' } as const
  const { id } = await createMember(scope, { ...fields, joinedOn: '2015-07-01', formalOn: '2016-07-01', jobTitle: '民警', orgUnitId })
  return id
}

const addBureau = (tenant: Tenant, open: TestDeployment['open']): Promise<TestBureau> =>
  open(tenant, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: `${tenant.name}党委`, shortName: '党委' })
    const home = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '一支部' })
    const foreign = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '二支部' })
    return { tenant, root, home, foreign, homeMember: await addMember(scope, home.id, '甲一'), foreignMember: await addMember(scope, foreign.id, '乙一') }
  })

/** Two provinces, one with a city and a county bureau that has every plugin of its area on, and a county bureau of the other. */
export const createTestDeployment = async (): Promise<TestDeployment> => {
  const registry = createRegistry(serverPlugins)
  const test = await createTestDatabase(migrationFolders(registry).slice(1))
  const clock = fixedClock('2026-11-22T01:00:00Z')
  const host = createHost({ database: test.database, clock, masterKey: testMasterKey, registry })
  const migrator = openDatabase({ url: test.migratorUrl, max: 1 })
  const add = (parent: Tenant | null, kind: Tenant['kind'], code: string, name: string): Promise<Tenant> =>
    createTenant({ database: migrator, masterKey: testMasterKey, clock, name: 'test' }, { parentId: parent?.id ?? null, kind, code, name, shortName: name })
  const open: TestDeployment['open'] = (tenant, work, access = fullAccess) => host.openAs(tenant.id, systemActor('test'), access, work)
  const province = await add(null, 'province', '510000', '甲省公安厅')
  const city = await add(province, 'city', '510300', '甲市公安局')
  const county = await addBureau(await add(city, 'county', '510303', '甲县公安局'), open)
  const stranger = await addBureau(await add(await add(null, 'province', '610000', '乙省公安厅'), 'county', '610502', '乙县公安局'), open)
  await migrator.close()
  for (const { tenant } of [county, stranger]) {
    for (const plugin of registry.plugins.filter(({ manifest }) => manifest.areas?.some((area) => tenant.code.startsWith(area)))) {
      await open(tenant, (scope) => applySwitch(scope, tenant, plugin, true))
    }
  }
  return { test, host, registry, clock, province, city, county, stranger, open, drop: () => test.drop() }
}
