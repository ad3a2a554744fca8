import { getDisposal, getDisposalInput } from '@dangjian/disposal'
import { query } from '@dangjian/plugin-kit/server'

/** 查看组织处置. */
export const getDisposalQuery = query({ permission: 'disposal.read', input: getDisposalInput, summary: '查看组织处置' }, getDisposal)
