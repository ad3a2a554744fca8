import { exportDuties, exportDutiesInput } from '@dangjian/duties'
import { query } from '@dangjian/plugin-kit/server'

/** 导出责任事项. */
export const exportAll = query({ permission: 'duty.read', input: exportDutiesInput, summary: '导出责任事项' }, exportDuties)
