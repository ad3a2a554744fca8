import { seatMassOrg, seatMassOrgInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 群团组织任职登记 */
export const seatMassOrgProcedure = command({ permission: 'org.manage', input: seatMassOrgInput, summary: '群团组织任职登记' }, seatMassOrg)
