import { noAccess, systemActor, tenantKindSchema, type Tenant, type TenantKind } from '@dangjian/contracts'
import { inScope, type Database } from '@dangjian/db'
import { AppError, conflict, newId, notFound, type Clock } from '@dangjian/kernel'
import { z } from 'zod'
import { rulingKind } from './exchange-kinds.ts'
import { insertExchanges, selectLatestReceived } from './exchange-store.ts'
import { ancestorIds } from './tenant-path.ts'
import { findTenantById, insertTenant } from './tenant-store.ts'

export const createTenantInput = z.object({
  id: z.uuid().optional(),
  parentId: z.uuid().nullable(),
  kind: tenantKindSchema,
  /** GB/T 2260, six digits, or longer for a sub-unit. */
  code: z.string().regex(/^\d{6,12}$/),
  name: z.string().trim().min(2).max(60),
  shortName: z.string().trim().min(1).max(20),
})
export type CreateTenantInput = z.input<typeof createTenantInput>

/** Who works on the deployment itself. `database` is opened as the role `migrator`: reference tables are read-only for the run-time role. */
export interface Operator {
  readonly database: Database
  readonly masterKey: Buffer
  readonly clock: Clock
  readonly name: string
}

const parentKinds: Record<TenantKind, readonly TenantKind[]> = { province: [], city: ['province'], county: ['province', 'city'] }

/**
 * Adds a tenant to the deployment and gives it the rulings on plugins that stand above it. For operators and their command line, never for
 * a procedure. Throws NOT_FOUND (parent), TENANT_KIND_UNFIT (a city stands under a province, a county under a city or a province) and
 * TENANT_CODE_TAKEN.
 */
export const createTenant = async (operator: Operator, raw: CreateTenantInput): Promise<Tenant> => {
  const input = createTenantInput.parse(raw)
  const id = input.id ?? newId()
  const parent = input.parentId === null ? null : await findTenantById(operator.database.db, input.parentId)
  if (parent === undefined) throw notFound('tenant')
  const fits = parent === null ? input.kind === 'province' : parentKinds[input.kind].includes(parent.kind)
  if (!fits) throw new AppError('TENANT_KIND_UNFIT', { kind: input.kind }, 422)
  const tenant: Tenant = { id, parentId: parent?.id ?? null, path: `${parent?.path ?? '/'}${id}/`, kind: input.kind, code: input.code, name: input.name, shortName: input.shortName }
  const { database, masterKey, clock, name } = operator
  const options = { tenantId: id, actor: systemActor(name), access: noAccess, clock, requestId: 'operator', masterKey }
  await inScope(database, options, async (scope) => {
    if (!(await insertTenant(scope.tx, tenant))) throw conflict('TENANT_CODE_TAKEN', { code: tenant.code })
    for (const above of ancestorIds(tenant)) {
      const rulings = await selectLatestReceived(scope.tx, above, rulingKind, [above])
      const copies = rulings.map(({ kind, subject, payload }) => ({ toTenantId: id, kind, subject, payload, replyTo: null }))
      await insertExchanges(scope.tx, above, { name, at: clock.now() }, copies)
    }
    await scope.audit({ action: 'tenant.created', subject: { type: 'tenant', id }, summary: `建立单位“${tenant.name}”`, details: { code: tenant.code, kind: tenant.kind } })
  })
  return tenant
}
