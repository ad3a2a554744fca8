import { appointMember } from '@dangjian/members'
import { appointPostInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 任职登记 */
export const appoint = command({ permission: 'org.manage', input: appointPostInput, summary: '任职登记' }, appointMember)
