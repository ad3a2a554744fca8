import { leaveMassOrg, leaveMassOrgInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 群团组织成员离开 */
export const leaveMassOrgProcedure = command({ permission: 'org.manage', input: leaveMassOrgInput, summary: '群团组织成员离开' }, leaveMassOrg)
