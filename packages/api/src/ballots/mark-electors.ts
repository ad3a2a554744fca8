import { markElectors, markElectorsInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 登记到会和领票方式. */
export const markElectorsCommand = command({ permission: 'ballot.manage', input: markElectorsInput, summary: '登记到会和领票方式' }, markElectors)
