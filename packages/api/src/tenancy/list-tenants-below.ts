import { query } from '@dangjian/plugin-kit/server'
import { tenantsBelow } from '@dangjian/tenancy'
import { noInput } from '../no-input.ts'

/** Tenants of guidance below one's own. */
export const listTenantsBelow = query({ permission: 'province.read', input: noInput, summary: '读取下级单位' }, (scope) => tenantsBelow(scope))
