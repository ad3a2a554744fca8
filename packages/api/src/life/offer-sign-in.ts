import { offerSignIn, offerSignInInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 开启或者关闭签到 */
export const offer = command({ permission: 'meeting.record', input: offerSignInInput, summary: '开启或者关闭签到' }, offerSignIn)
