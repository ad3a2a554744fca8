import { refuseOrgActInput, withdrawOrgAct } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回组织变动 */
export const withdrawAct = command({ permission: 'org.manage', input: refuseOrgActInput, summary: '撤回组织变动' }, withdrawOrgAct)
