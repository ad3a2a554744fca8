import { listBallots, listBallotsInput } from '@dangjian/ballots'
import { query } from '@dangjian/plugin-kit/server'

/** 读取投票列表. */
export const listBallotsQuery = query({ permission: 'meeting.read', input: listBallotsInput, summary: '读取投票列表' }, listBallots)
