import { restrictRights, restrictRightsInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记权利限制. */
export const restrictRightsCommand = command({ permission: 'disposal.handle', input: restrictRightsInput, summary: '登记权利限制' }, restrictRights)
