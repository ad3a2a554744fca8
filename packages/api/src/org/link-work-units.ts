import { linkWorkUnits, linkWorkUnitsInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 登记党组织对应的单位 */
export const linkUnits = command({ permission: 'org.manage', input: linkWorkUnitsInput, summary: '登记党组织对应的单位' }, linkWorkUnits)
