import { structureFindings, structureFindingsInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取结构提示 */
export const findings = query({ permission: 'member.read', input: structureFindingsInput, summary: '读取结构提示' }, structureFindings)
