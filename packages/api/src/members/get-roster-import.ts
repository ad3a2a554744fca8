import { getRosterImport, getRosterImportInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取导入预览 */
export const getImport = query({ permission: 'member.import', input: getRosterImportInput, summary: '读取导入预览' }, getRosterImport)
