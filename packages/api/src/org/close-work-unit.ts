import { closeWorkUnit, closeWorkUnitInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 撤销单位 */
export const closeLineUnit = command({ permission: 'org.manage', input: closeWorkUnitInput, summary: '撤销单位' }, closeWorkUnit)
