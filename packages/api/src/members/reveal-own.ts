import { revealOwn, revealOwnInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 查看本人受保护信息 */
export const reveal = command({ permission: 'self.read', input: revealOwnInput, summary: '查看本人受保护信息' }, revealOwn)
