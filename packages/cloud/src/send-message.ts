import type { Scope } from '@dangjian/db'
import { AppError, newId } from '@dangjian/kernel'
import { z } from 'zod'
import { messageAudienceSchema, recipientsOf } from './message-audience.ts'
import { insertMessage } from './message-store.ts'
import { lineSchema, requirePlainText, textSchema } from './plain-text.ts'

/** `link` is a page of the member app, such as `/activities`. */
export const sendMessageInput = z.object({
  title: lineSchema(2, 60),
  body: textSchema(1, 2000),
  link: z.string().max(200).regex(/^\/[A-Za-z0-9/_-]*$/).refine((path) => !path.startsWith('//')).optional(),
  audience: messageAudienceSchema,
})

/**
 * Sends a message once to everybody it is addressed to as of today; each gets one copy with a receipt. Emits `message.sent`. Needs
 * `message.send` over the recipients. Throws NOT_FOUND, FORBIDDEN, TEXT_HAS_MARKUP, MESSAGE_NO_RECIPIENT.
 */
export const sendMessage = async (scope: Scope, input: z.output<typeof sendMessageInput>): Promise<{ id: string; delivered: number }> => {
  requirePlainText({ title: input.title, body: input.body })
  const { memberIds, path } = await recipientsOf(scope, input.audience)
  if (memberIds.length === 0) throw new AppError('MESSAGE_NO_RECIPIENT')
  const id = newId()
  const { title, body, link = null } = input
  await insertMessage(scope, { id, title, body, link, audiencePath: path, sentBy: scope.actor.name, sentAt: scope.clock.now() }, memberIds)
  await scope.audit({
    action: 'message.sent', subject: { type: 'message', id }, orgPath: path, summary: `发送消息《${title}》，共${memberIds.length}人`,
    details: { audience: input.audience.kind, delivered: memberIds.length },
  })
  await scope.emit('message.sent', { messageId: id })
  return { id, delivered: memberIds.length }
}
