import { castSheet, castSheetInput } from '@dangjian/appraisal'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 提交互评表或者测评票. The answer is kept for no repetition: it would stand beside the account. */
export const castSheetCommand = disclosure({ permission: 'self.read', input: castSheetInput, summary: '提交互评表或者测评票' }, castSheet)
