import { complianceMatrix, complianceMatrixInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取组织生活合规矩阵. */
export const matrix = query({ permission: 'compliance.read', input: complianceMatrixInput, summary: '读取组织生活合规矩阵' }, complianceMatrix)
