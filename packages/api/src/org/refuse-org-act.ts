import { refuseOrgAct, refuseOrgActInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 不予批准组织变动 */
export const refuseAct = command({ permission: 'org.approve', input: refuseOrgActInput, summary: '不予批准组织变动' }, refuseOrgAct)
