import { decideTermChange, decideTermChangeInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 审批换届时间调整 */
export const decideTermChangeProcedure = command({ permission: 'org.approve', input: decideTermChangeInput, summary: '审批换届时间调整' }, decideTermChange)
