import { proposeDisposal, proposeDisposalInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 提出组织处置意见. */
export const proposeDisposalCommand = command({ permission: 'disposal.handle', input: proposeDisposalInput, summary: '提出组织处置意见' }, proposeDisposal)
