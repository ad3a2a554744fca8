import { removeAttachment, removeAttachmentInput } from '@dangjian/attachments'
import { command } from '@dangjian/plugin-kit/server'
import { attachmentOwners } from './owners.ts'

/** 移除附件 */
export const removeProcedure = command({ permission: 'session', input: removeAttachmentInput, summary: '移除附件' }, removeAttachment(attachmentOwners))
