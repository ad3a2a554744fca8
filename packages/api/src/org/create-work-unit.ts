import { createWorkUnit, createWorkUnitInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 登记单位 */
export const createLineUnit = command({ permission: 'org.manage', input: createWorkUnitInput.omit({ id: true }), summary: '登记单位' }, createWorkUnit)
