import { orgUnitPage } from '@dangjian/members'
import { orgUnitDetailInput } from '@dangjian/org'
import { query } from '@dangjian/plugin-kit/server'

/** 读取党组织 */
export const getUnit = query({ permission: 'org.read', input: orgUnitDetailInput, summary: '读取党组织' }, orgUnitPage)
