import { myEvent, myEventInput } from '@dangjian/activities'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人活动 */
export const myEventProcedure = query({ permission: 'self.read', input: myEventInput, summary: '读取本人活动' }, myEvent)
