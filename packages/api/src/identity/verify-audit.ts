import { verifyAudit as verify } from '@dangjian/identity'
import { query } from '@dangjian/plugin-kit/server'
import { z } from 'zod'

/** Walks the tenant's audit chain and names the first broken link. */
export const verifyAudit = query({ permission: 'audit.read', input: z.void(), summary: '校验审计链' }, (scope) => verify(scope))
