import { myDisposal, myDisposalInput } from '@dangjian/disposal'
import { query } from '@dangjian/plugin-kit/server'

/** 查看与本人有关的组织处置. */
export const myDisposalQuery = query({ permission: 'self.read', input: myDisposalInput, summary: '查看与本人有关的组织处置' }, myDisposal)
