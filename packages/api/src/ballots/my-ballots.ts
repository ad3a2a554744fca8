import { myBallots } from '@dangjian/ballots'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取本人参加的投票. */
export const myBallotsQuery = query({ permission: 'self.read', input: noInput, summary: '读取本人参加的投票' }, myBallots)
