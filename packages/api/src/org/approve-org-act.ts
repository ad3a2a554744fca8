import { approveOrgAct, approveOrgActInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 批准组织变动 */
export const approveAct = command({ permission: 'org.approve', input: approveOrgActInput, summary: '批准组织变动' }, approveOrgAct)
