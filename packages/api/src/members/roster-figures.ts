import { rosterFigures, rosterFiguresInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取名册数字 */
export const figures = query({ permission: 'member.read', input: rosterFiguresInput, summary: '读取名册数字' }, rosterFigures)
