import { createMember, createMemberInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 登记党员; the id is the server's. */
export const create = command({ permission: 'member.manage', input: createMemberInput.omit({ id: true }), summary: '登记党员' }, createMember)
