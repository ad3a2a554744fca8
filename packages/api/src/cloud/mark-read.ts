import { markRead, markReadInput } from '@dangjian/cloud'
import { command } from '@dangjian/plugin-kit/server'

/** 登记本人已读一条消息 */
export const read = command({ permission: 'self.read', input: markReadInput, summary: '登记本人已读一条消息' }, markRead)
