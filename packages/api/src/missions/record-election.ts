import { recordElection, recordElectionInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 登记换届结果 */
export const recordElectionProcedure = command({ permission: 'org.manage', input: recordElectionInput, summary: '登记换届结果' }, recordElection)
