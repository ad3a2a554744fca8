import type { Tenant } from '@dangjian/contracts'

/** Ids of the chain above a tenant, topmost first, from its path. */
export const ancestorIds = (tenant: Tenant): string[] => tenant.path.split('/').filter((id) => id !== '').slice(0, -1)

/** Whether `other` stands in the same line of guidance: above, below or the tenant itself. Everybody else does not exist for it. */
export const isInLine = (tenant: Tenant, other: Tenant): boolean => other.path.startsWith(tenant.path) || tenant.path.startsWith(other.path)
