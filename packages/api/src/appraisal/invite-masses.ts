import { inviteMasses, inviteMassesInput } from '@dangjian/appraisal'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 发出群众评议邀请. The answer is kept for no repetition: it would stand beside the account. */
export const inviteMassesCommand = disclosure({ permission: 'appraisal.manage', input: inviteMassesInput, summary: '发出群众评议邀请' }, inviteMasses)
