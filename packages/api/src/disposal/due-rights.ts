import { dueRights } from '@dangjian/disposal'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取处置和申诉的提醒. */
export const dueRightsQuery = query({ permission: 'disposal.read', input: noInput, summary: '读取处置和申诉的提醒' }, dueRights)
