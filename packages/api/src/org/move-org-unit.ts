import { moveOrgUnit, moveOrgUnitInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 调整隶属关系 */
export const moveUnit = command({ permission: 'org.manage', input: moveOrgUnitInput, summary: '调整隶属关系' }, moveOrgUnit)
