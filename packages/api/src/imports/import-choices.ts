import { importChoices, importTemplateInput } from '@dangjian/imports'
import { query } from '@dangjian/plugin-kit/server'

/** 读取可选内容 */
export const choices = query({ permission: 'session', input: importTemplateInput, summary: '读取可选内容' }, importChoices)
