import { careList, careListInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取关怀名单 */
export const care = query({ permission: 'care.read', input: careListInput, summary: '读取关怀名单' }, careList)
