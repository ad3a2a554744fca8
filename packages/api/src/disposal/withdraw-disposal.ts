import { withdrawDisposal, withdrawDisposalInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回组织处置意见. */
export const withdrawDisposalCommand = command({ permission: 'disposal.handle', input: withdrawDisposalInput, summary: '撤回组织处置意见' }, withdrawDisposal)
