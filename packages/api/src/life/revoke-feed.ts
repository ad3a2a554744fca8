import { revokeFeed, revokeFeedInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 停用日历订阅. */
export const revokeCalendarFeed = command({ permission: 'session', input: revokeFeedInput, summary: '停用日历订阅' }, revokeFeed)
