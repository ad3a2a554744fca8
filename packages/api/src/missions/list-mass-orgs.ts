import { listMassOrgs } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取群团组织 */
export const listMassOrgsProcedure = query({ permission: 'org.read', input: noInput, summary: '读取群团组织' }, listMassOrgs)
