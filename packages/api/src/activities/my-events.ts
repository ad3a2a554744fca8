import { myEvents, myEventsInput } from '@dangjian/activities'
import { query } from '@dangjian/plugin-kit/server'

/** 读取面向本人的活动 */
export const myEventsProcedure = query({ permission: 'self.read', input: myEventsInput, summary: '读取面向本人的活动' }, (scope) => myEvents(scope))
