import { recordEducation, recordEducationInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 登记学历 */
export const education = command({ permission: 'member.manage', input: recordEducationInput, summary: '登记学历' }, recordEducation)
