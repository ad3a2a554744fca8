import { getAppeal, getAppealInput } from '@dangjian/disposal'
import { query } from '@dangjian/plugin-kit/server'

/** 查看申诉. */
export const getAppealQuery = query({ permission: 'appeal.read', input: getAppealInput, summary: '查看申诉' }, getAppeal)
