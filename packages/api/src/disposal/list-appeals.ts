import { listAppeals, listAppealsInput } from '@dangjian/disposal'
import { query } from '@dangjian/plugin-kit/server'

/** 读取申诉列表. */
export const listAppealsQuery = query({ permission: 'appeal.read', input: listAppealsInput, summary: '读取申诉列表' }, listAppeals)
