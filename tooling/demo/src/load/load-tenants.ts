import type { Tenant } from '@dangjian/contracts'
import { createTenant, findTenantByCode } from '@dangjian/tenancy'
import { demoTenants } from '../bureaus/tenants.ts'
import { demoId } from '../ids.ts'
import type { DemoDeployment } from './loading.ts'

/** Sets up both provinces with their bureaus, parents first, under fixed ids. */
export const loadTenants = async ({ host, migrator, masterKey }: DemoDeployment): Promise<Map<string, Tenant>> => {
  const operator = { database: migrator, masterKey, clock: host.procedures.clock, name: '演示数据' }
  const tenants = new Map<string, Tenant>()
  for (const { key, parentKey, kind, code, name, shortName } of demoTenants) {
    const parentId = parentKey === null ? null : (tenants.get(parentKey)?.id ?? null)
    tenants.set(key, await createTenant(operator, { id: demoId(`tenant/${key}`), parentId, kind, code, name, shortName }))
  }
  return tenants
}

/** The tenants of a deployment into which the demonstration was loaded before. */
export const findTenants = async ({ host }: DemoDeployment): Promise<Map<string, Tenant>> => {
  const found = await Promise.all(demoTenants.map(async ({ key, code }) => [key, await findTenantByCode(host.procedures.database.db, code)] as const))
  return new Map(found.flatMap(([key, tenant]) => (tenant ? [[key, tenant] as const] : [])))
}
