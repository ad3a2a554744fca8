import { listObjections, listObjectionsInput } from '@dangjian/scoring'
import { query } from '@dangjian/plugin-kit/server'

/** 读取职责范围内的异议 */
export const listObjectionsToAnswer = query({ permission: 'objection.answer', input: listObjectionsInput, summary: '读取职责范围内的异议' }, listObjections)
