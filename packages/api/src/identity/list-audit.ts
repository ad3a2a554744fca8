import { listAudit as list, listAuditInput } from '@dangjian/identity'
import { query } from '@dangjian/plugin-kit/server'

/** The tenant's audit trail, newest first. */
export const listAudit = query({ permission: 'audit.read', input: listAuditInput, summary: '读取审计记录' }, list)
