import { exemptPeriod, exemptPeriodInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 登记豁免. */
export const exempt = command({ permission: 'meeting.exempt', input: exemptPeriodInput, summary: '登记豁免' }, exemptPeriod)
