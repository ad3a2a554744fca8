import { monthProposals, monthProposalsInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本月排期建议. */
export const proposals = query({ permission: 'meeting.plan', input: monthProposalsInput, summary: '读取排期建议' }, monthProposals)
