import { attachmentOwnerInput, listAttachments } from '@dangjian/attachments'
import { query } from '@dangjian/plugin-kit/server'
import { attachmentOwners } from './owners.ts'

/** 读取附件清单 */
export const listProcedure = query({ permission: 'session', input: attachmentOwnerInput, summary: '读取附件清单' }, listAttachments(attachmentOwners))
