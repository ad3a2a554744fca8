import { endPost, endPostInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 免职登记 */
export const end = command({ permission: 'org.manage', input: endPostInput, summary: '免职登记' }, endPost)
