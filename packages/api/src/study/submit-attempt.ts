import { submitAttempt, submitAttemptInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 提交作答. */
export const submitAttemptProcedure = command({ permission: 'self.read', input: submitAttemptInput, summary: '提交作答' }, submitAttempt)
