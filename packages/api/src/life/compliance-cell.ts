import { complianceCell, complianceCellInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 说明合规矩阵的一格. */
export const cell = query({ permission: 'compliance.read', input: complianceCellInput, summary: '说明合规矩阵的一格' }, complianceCell)
