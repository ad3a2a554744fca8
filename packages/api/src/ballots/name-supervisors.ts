import { nameSupervisors, nameSupervisorsInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 确定监票人、计票人. */
export const nameSupervisorsCommand = command({ permission: 'ballot.manage', input: nameSupervisorsInput, summary: '确定监票人、计票人' }, nameSupervisors)
