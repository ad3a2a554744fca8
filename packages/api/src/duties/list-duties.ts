import { listDuties, listDutiesInput } from '@dangjian/duties'
import { query } from '@dangjian/plugin-kit/server'

/** 列出责任事项. */
export const list = query({ permission: 'duty.read', input: listDutiesInput, summary: '列出责任事项' }, listDuties)
