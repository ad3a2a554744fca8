import { confirmCount, ballotInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 监票人确认计票. */
export const confirmCountCommand = command({ permission: 'self.read', input: ballotInput, summary: '监票人确认计票' }, confirmCount)
