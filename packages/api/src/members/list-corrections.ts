import { listCorrections, listCorrectionsInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取更正申请 */
export const corrections = query({ permission: 'member.manage', input: listCorrectionsInput, summary: '读取更正申请' }, listCorrections)
