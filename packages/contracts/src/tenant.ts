import { z } from 'zod'

/** A tenant is a bureau that keeps its own books; kinds form the hierarchy of guidance. */
export const tenantKinds = ['province', 'city', 'county'] as const
export const tenantKindSchema = z.enum(tenantKinds)
export type TenantKind = z.infer<typeof tenantKindSchema>

/** `path` is materialized (`/id/id/`), so that "all below me" is a range. `code` is GB/T 2260 or longer for sub-units. */
export interface Tenant {
  readonly id: string
  readonly parentId: string | null
  readonly path: string
  readonly kind: TenantKind
  readonly code: string
  readonly name: string
  readonly shortName: string
}
