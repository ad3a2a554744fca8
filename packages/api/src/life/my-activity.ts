import { myActivity, myActivityInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人的一项活动. */
export const activity = query({ permission: 'self.read', input: myActivityInput, summary: '读取本人的一项活动' }, myActivity)
