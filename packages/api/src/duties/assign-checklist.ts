import { assignChecklist, assignChecklistInput } from '@dangjian/duties'
import { command } from '@dangjian/plugin-kit/server'

/** 下达责任清单. */
export const assign = command({ permission: 'duty.assign', input: assignChecklistInput, summary: '下达责任清单' }, assignChecklist)
