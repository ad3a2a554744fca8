import { systemActor } from '@dangjian/contracts'
import { openDatabase } from '@dangjian/db'
import { createTenant, findTenantByCode, listTenants } from '@dangjian/tenancy'
import type { Command } from 'commander'
import { cliText as text } from '../locales/zh-CN.ts'
import { answer, withDeployment } from './with-deployment.ts'

/** `tenant create` and `tenant list`. */
export const tenantCommands = (program: Command): void => {
  const tenant = program.command('tenant').description(text.tenant)
  tenant
    .command('create')
    .requiredOption('--code <code>', text.tenantCode)
    .requiredOption('--kind <kind>', text.kind)
    .requiredOption('--name <name>', text.name)
    .requiredOption('--short-name <name>', text.shortName)
    .option('--parent <code>', text.parent)
    .option('--json')
    .action((options: { code: string; kind: 'province' | 'city' | 'county'; name: string; shortName: string; parent?: string; json?: boolean }) =>
      withDeployment(async ({ deployment }) => {
        const database = openDatabase({ url: deployment.migratorUrl, max: 1 })
        try {
          const parent = options.parent === undefined ? undefined : await findTenantByCode(database.db, options.parent)
          if (options.parent !== undefined && !parent) throw new Error(text.noTenant(options.parent))
          const operator = { database, masterKey: deployment.masterKey, clock: deployment.clock, name: systemActor('operator').name }
          const created = await createTenant(operator, { parentId: parent?.id ?? null, kind: options.kind, code: options.code, name: options.name, shortName: options.shortName })
          answer(created, [text.tenantCreated(created.name, created.code)], options.json)
        } finally {
          await database.close()
        }
      }),
    )
  tenant
    .command('list')
    .option('--json')
    .action((options: { json?: boolean }) =>
      withDeployment(async ({ deployment }) => {
        const tenants = await listTenants(deployment.database)
        answer(tenants, tenants.map(({ code, name, kind }) => `${code}  ${name}  ${kind}`), options.json)
      }),
    )
}
