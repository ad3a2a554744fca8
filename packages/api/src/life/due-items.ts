import { dueItems, dueItemsInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 列出应办的组织生活. */
export const due = query({ permission: 'meeting.plan', input: dueItemsInput, summary: '列出应办的组织生活' }, dueItems)
