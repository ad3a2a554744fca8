import { myAsks, myAsksInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 列出需要本人回复的活动. */
export const asks = query({ permission: 'self.read', input: myAsksInput, summary: '列出需要本人回复的活动' }, myAsks)
