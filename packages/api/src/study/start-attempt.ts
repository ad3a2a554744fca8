import { startAttempt, startAttemptInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 开始作答. */
export const startAttemptProcedure = command({ permission: 'self.read', input: startAttemptInput, summary: '开始作答' }, startAttempt)
