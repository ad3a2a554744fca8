import { getDuty, getDutyInput } from '@dangjian/duties'
import { query } from '@dangjian/plugin-kit/server'

/** 读取责任事项. */
export const get = query({ permission: 'duty.read', input: getDutyInput, summary: '读取责任事项' }, getDuty)
