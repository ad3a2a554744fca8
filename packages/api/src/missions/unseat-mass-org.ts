import { unseatMassOrg, unseatMassOrgInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 群团组织免职登记 */
export const unseatMassOrgProcedure = command({ permission: 'org.manage', input: unseatMassOrgInput, summary: '群团组织免职登记' }, unseatMassOrg)
