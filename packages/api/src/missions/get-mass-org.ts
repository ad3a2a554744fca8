import { getMassOrg, getMassOrgInput } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'

/** 读取群团组织成员 */
export const getMassOrgProcedure = query({ permission: 'org.read', input: getMassOrgInput, summary: '读取群团组织成员' }, getMassOrg)
