import { listTemplates, listTemplatesInput } from '@dangjian/duties'
import { query } from '@dangjian/plugin-kit/server'

/** 列出责任清单模板. */
export const templates = query({ permission: 'duty.read', input: listTemplatesInput, summary: '列出责任清单模板' }, listTemplates)
