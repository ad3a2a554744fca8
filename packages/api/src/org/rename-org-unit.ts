import { renameOrgUnit, renameOrgUnitInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 党组织更名 */
export const renameUnit = command({ permission: 'org.manage', input: renameOrgUnitInput, summary: '党组织更名' }, renameOrgUnit)
