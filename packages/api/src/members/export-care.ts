import { exportCare, exportCareInput } from '@dangjian/members'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 导出关怀名单 */
export const exportCareShown = disclosure({ permission: 'care.read', input: exportCareInput, summary: '导出关怀名单' }, exportCare)
