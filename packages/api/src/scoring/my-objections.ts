import { myObjections, listObjectionsInput } from '@dangjian/scoring'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人提出的异议及答复 */
export const myOwnObjections = query({ permission: 'self.read', input: listObjectionsInput, summary: '读取本人提出的异议及答复' }, myObjections)
