import { recordDeath, recordDeathInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 登记党员去世 */
export const death = command({ permission: 'member.manage', input: recordDeathInput, summary: '登记党员去世' }, recordDeath)
