import { joinMassOrg, joinMassOrgInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 登记群团组织成员 */
export const joinMassOrgProcedure = command({ permission: 'org.manage', input: joinMassOrgInput, summary: '登记群团组织成员' }, joinMassOrg)
