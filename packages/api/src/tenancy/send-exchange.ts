import { command } from '@dangjian/plugin-kit/server'
import { sendExchange as send } from '@dangjian/tenancy'
import { z } from 'zod'
import { officeKindSchema } from './office-kind.ts'

const input = z.object({
  toTenantId: z.uuid(),
  kind: officeKindSchema,
  subject: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(20_000),
  replyTo: z.uuid().optional(),
})

/** Sends a directive, a report or an answer. */
export const sendExchange = command({ permission: 'exchange.send', input, summary: '向上级或下级单位发送文件' }, async (scope, { text, replyTo, ...rest }) => ({
  id: await send(scope, { ...rest, payload: { text }, ...(replyTo === undefined ? {} : { replyTo }) }),
}))
