import { talkMatrix, talkMatrixInput } from '@dangjian/talks'
import { query } from '@dangjian/plugin-kit/server'

/** 读取谈心谈话覆盖情况. */
export const talkMatrixQuery = query({ permission: 'talk.read', input: talkMatrixInput, summary: '读取谈心谈话覆盖情况' }, talkMatrix)
