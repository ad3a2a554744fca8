import { importTemplate, importTemplateInput } from '@dangjian/imports'
import { query } from '@dangjian/plugin-kit/server'

/** 下载导入模板 */
export const template = query({ permission: 'session', input: importTemplateInput, summary: '下载导入模板' }, importTemplate)
