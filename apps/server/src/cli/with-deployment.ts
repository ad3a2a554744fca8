import { systemActor, type Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { createHost, systemAccess, type Host } from '@dangjian/plugin-host'
import { findTenantByCode } from '@dangjian/tenancy'
import { openDeployment, type Deployment } from '../deployment/deployment.ts'
import { readEnvironment } from '../env.ts'

/** What one command of the operator works with. */
export interface Operation {
  readonly deployment: Deployment
  readonly host: Host
  /** The tenant with this code (GB/T 2260); throws NOT_FOUND. */
  tenant(code: string): Promise<Tenant>
  /** A transaction of that tenant with every permission, in the operator's name. */
  inTenant<T>(code: string, work: (scope: Scope, tenant: Tenant) => Promise<T>): Promise<T>
}

/** Opens the deployment for one command and closes it afterwards. */
export const withDeployment = async (work: (operation: Operation) => Promise<void>): Promise<void> => {
  const deployment = await openDeployment(readEnvironment())
  try {
    const host = createHost(deployment)
    const tenant = async (code: string): Promise<Tenant> => {
      const found = await findTenantByCode(deployment.database.db, code)
      if (!found) throw new AppError('NOT_FOUND', { subject: 'tenant', code }, 404)
      return found
    }
    await work({
      deployment,
      host,
      tenant,
      inTenant: async (code, inside) => {
        const found = await tenant(code)
        return host.openAs(found.id, systemActor('operator'), systemAccess(host.registry), (scope) => inside(scope, found))
      },
    })
  } finally {
    await deployment.close()
  }
}

/** Prints one answer: JSON with `--json`, else lines. */
export const answer = (value: unknown, lines: readonly string[], json: boolean | undefined): void => {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${lines.join('\n')}\n`)
}
