import { signInCodeNow, signInCodeNowInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取当前签到码 */
export const codeNow = query({ permission: 'meeting.record', input: signInCodeNowInput, summary: '读取当前签到码' }, signInCodeNow)
