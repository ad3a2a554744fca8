import { listDisposals, listDisposalsInput } from '@dangjian/disposal'
import { query } from '@dangjian/plugin-kit/server'

/** 读取组织处置列表. */
export const listDisposalsQuery = query({ permission: 'disposal.read', input: listDisposalsInput, summary: '读取组织处置列表' }, listDisposals)
