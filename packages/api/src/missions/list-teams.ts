import { listTeams } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取党员先锋队 */
export const listTeamsProcedure = query({ permission: 'org.read', input: noInput, summary: '读取党员先锋队' }, listTeams)
