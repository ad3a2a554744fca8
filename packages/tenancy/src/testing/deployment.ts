import type { PluginDescriptor, Tenant } from '@dangjian/contracts'
import { openDatabase, type Database } from '@dangjian/db'
import { createTestDatabase, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock } from '@dangjian/kernel'
import { createTenant, type Operator } from '../create-tenant.ts'

/** Two lines of guidance that know nothing of each other: 甲省 → 甲市 → 甲县, and 乙省 → 乙市. */
export interface TestDeployment {
  readonly test: TestDatabase
  readonly operator: Operator
  readonly province: Tenant
  readonly city: Tenant
  readonly county: Tenant
  readonly otherProvince: Tenant
  readonly otherCity: Tenant
  close(): Promise<void>
}

/** A database with those tenants. */
export const createTestDeployment = async (): Promise<TestDeployment> => {
  const test = await createTestDatabase()
  const database: Database = openDatabase({ url: test.migratorUrl, max: 2 })
  const operator: Operator = { database, masterKey: testMasterKey, clock: fixedClock('2026-11-22T01:00:00Z'), name: '部署人员' }
  const province = await createTenant(operator, { parentId: null, kind: 'province', code: '910000', name: '甲省公安厅', shortName: '甲省' })
  const city = await createTenant(operator, { parentId: province.id, kind: 'city', code: '910300', name: '甲市公安局', shortName: '甲市' })
  const county = await createTenant(operator, { parentId: city.id, kind: 'county', code: '910303', name: '甲县公安局', shortName: '甲县' })
  const otherProvince = await createTenant(operator, { parentId: null, kind: 'province', code: '920000', name: '乙省公安厅', shortName: '乙省' })
  const otherCity = await createTenant(operator, { parentId: otherProvince.id, kind: 'city', code: '920500', name: '乙市公安局', shortName: '乙市' })
  const close = async (): Promise<void> => {
    await database.close()
    await test.drop()
  }
  return { test, operator, province, city, county, otherProvince, otherCity, close }
}

/** A plugin for cities and counties. */
export const samplePlugin: PluginDescriptor = {
  id: 'sample', version: '1.0.0', title: '示例插件', description: '', region: '甲省', tenantKinds: ['city', 'county'], defaultSettings: { ranking: false },
}
