import { myAppeal, myAppealInput } from '@dangjian/disposal'
import { query } from '@dangjian/plugin-kit/server'

/** 查看本人的申诉. */
export const myAppealQuery = query({ permission: 'self.read', input: myAppealInput, summary: '查看本人的申诉' }, myAppeal)
