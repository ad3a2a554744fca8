import { renameWorkUnit, renameWorkUnitInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 修改单位 */
export const renameLineUnit = command({ permission: 'org.manage', input: renameWorkUnitInput, summary: '修改单位' }, renameWorkUnit)
