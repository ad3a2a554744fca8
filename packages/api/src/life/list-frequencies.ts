import { listFrequencies, listFrequenciesInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取召开次数规定. */
export const frequencies = query({ permission: 'compliance.read', input: listFrequenciesInput, summary: '读取召开次数规定' }, listFrequencies)
