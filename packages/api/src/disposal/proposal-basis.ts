import { proposalBasis, proposalBasisInput } from '@dangjian/disposal'
import { attendanceOfMember } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取提出意见前应当核对的记录. */
export const proposalBasisQuery = query({ permission: 'disposal.handle', input: proposalBasisInput, summary: '读取提出意见前应当核对的记录' }, (scope, input) => proposalBasis(scope, input, attendanceOfMember))
