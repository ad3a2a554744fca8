import { verifyAudit as verify } from '@dangjian/identity'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** Walks the tenant's audit chain and names the first broken link. */
export const verifyAudit = query({ permission: 'audit.read', input: noInput, summary: '校验审计链' }, (scope) => verify(scope))
