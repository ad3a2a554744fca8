import { listFeeds, listFeedsInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人的日历订阅. */
export const calendarFeeds = query({ permission: 'session', input: listFeedsInput, summary: '读取日历订阅' }, listFeeds)
