import { revealOwn, revealOwnInput } from '@dangjian/members'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 查看本人受保护信息 */
export const reveal = disclosure({ permission: 'self.read', input: revealOwnInput, summary: '查看本人受保护信息' }, revealOwn)
