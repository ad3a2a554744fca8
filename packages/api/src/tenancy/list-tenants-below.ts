import { query } from '@dangjian/plugin-kit/server'
import { tenantsBelow } from '@dangjian/tenancy'
import { z } from 'zod'

/** Tenants of guidance below one's own. */
export const listTenantsBelow = query({ permission: 'province.read', input: z.void(), summary: '读取下级单位' }, (scope) => tenantsBelow(scope))
