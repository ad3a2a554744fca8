import { preReviewDisposal, preReviewDisposalInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 预审组织处置. */
export const preReviewDisposalCommand = command({ permission: 'disposal.approve', input: preReviewDisposalInput, summary: '预审组织处置' }, preReviewDisposal)
