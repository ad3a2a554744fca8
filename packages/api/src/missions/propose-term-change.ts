import { proposeTermChange, proposeTermChangeInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 申请调整换届时间 */
export const proposeTermChangeProcedure = command({ permission: 'org.manage', input: proposeTermChangeInput, summary: '申请调整换届时间' }, proposeTermChange)
