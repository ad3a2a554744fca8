import { AppError, notFound } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { decidedLine } from '../locales/server.zh-CN.ts'
import { kinds, methodPayload } from './method-schema.ts'
import { insertReview } from './method-store.ts'

export const reviewMethodInput = z.object({ submissionId: z.uuid(), decision: z.enum(['published', 'returned']), opinion: z.string().trim().min(2).max(500) })

/**
 * The province decides on a submission, once: published, it goes to every bureau below; returned, the opinion goes back to the author.
 * Answers with the number of bureaus that got it. Throws NOT_FOUND and METHOD_DECIDED.
 */
export const reviewMethod = async (scope: PluginScope, input: z.output<typeof reviewMethodInput>): Promise<{ sent: number }> => {
  const received = await scope.core.exchange.list({ kind: kinds.submitted, direction: 'received' })
  const submission = received.find(({ id }) => id === input.submissionId)
  if (!submission) throw notFound('method')
  if (!(await insertReview(scope, input))) throw new AppError('METHOD_DECIDED', { title: submission.subject }, 409)
  const method = methodPayload.parse(submission.payload)
  const answer = { subject: submission.subject, replyTo: submission.id }
  const receivers = input.decision === 'published' ? (await scope.core.tenants.below()).map(({ id }) => id) : [submission.fromTenantId]
  for (const toTenantId of receivers) {
    if (input.decision === 'published') await scope.core.exchange.send({ ...answer, toTenantId, kind: kinds.published, payload: { ...method, submissionId: submission.id } })
    else await scope.core.exchange.send({ ...answer, toTenantId, kind: kinds.returned, payload: { opinion: input.opinion } })
  }
  if (input.decision === 'published') await scope.emit('sichuan.method-published', { methodId: submission.id })
  await scope.audit({
    action: `sichuan.method-${input.decision}`,
    subject: { type: 'sichuan.submission', id: submission.id },
    summary: decidedLine(input.decision, method.bureauName, method.unitName, submission.subject),
    details: { opinion: input.opinion },
  })
  return { sent: receivers.length }
}
