import { fileObjection, fileObjectionInput } from '@dangjian/scoring'
import { command } from '@dangjian/plugin-kit/server'

/** 对本人一条积分提出异议 */
export const file = command({ permission: 'self.read', input: fileObjectionInput, summary: '对本人一条积分提出异议' }, fileObjection)
