import { acceptProposals, acceptProposalsInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 接受排期建议. */
export const accept = command({ permission: 'meeting.plan', input: acceptProposalsInput, summary: '接受排期建议' }, acceptProposals)
