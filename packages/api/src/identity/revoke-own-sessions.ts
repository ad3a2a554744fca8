import { revokeOwnSessions as revoke } from '@dangjian/identity'
import { command } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** Ends one's sessions on all other devices. */
export const revokeOwnSessions = command({ permission: 'session', input: noInput, summary: '退出其他设备的登录' }, (scope, _input, ctx) => revoke(scope, ctx.session?.sessionId ?? null))
