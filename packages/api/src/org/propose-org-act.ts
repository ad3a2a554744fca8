import { proposeOrgAct, proposeOrgActInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 提出组织变动 */
export const proposeAct = command({ permission: 'org.manage', input: proposeOrgActInput, summary: '提出组织变动' }, proposeOrgAct)
