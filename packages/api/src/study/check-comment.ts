import { checkComment, checkCommentInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 审核评论. */
export const checkCommentProcedure = command({ permission: 'study.manage', input: checkCommentInput, summary: '审核评论' }, checkComment)
