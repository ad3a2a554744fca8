import { makeFeed, makeFeedInput } from '@dangjian/life'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 新建日历订阅; the address is in this answer alone, so no copy of it is kept. */
export const makeCalendarFeed = disclosure({ permission: 'session', input: makeFeedInput, summary: '新建日历订阅' }, makeFeed)
