import { countMembersOf } from '@dangjian/members'
import { closeOrgUnit, closeOrgUnitInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 撤销党组织 */
export const closeUnit = command({ permission: 'org.manage', input: closeOrgUnitInput, summary: '撤销党组织' }, (scope, input) => closeOrgUnit(scope, input, countMembersOf))
