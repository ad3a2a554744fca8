import { AppError, notFound } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { kinds, methodPayload } from './method-schema.ts'
import { insertReview } from './method-store.ts'

export const reviewMethodInput = z.object({ submissionId: z.uuid(), decision: z.enum(['published', 'returned']), opinion: z.string().trim().min(2).max(500) })

/**
 * The province decides on a submission, once: published, it goes to every bureau below; returned, the opinion goes back to the author.
 * Throws NOT_FOUND and METHOD_DECIDED.
 */
export const reviewMethod = async (scope: PluginScope, input: z.output<typeof reviewMethodInput>): Promise<void> => {
  const received = await scope.core.exchange.list({ kind: kinds.submitted, direction: 'received' })
  const submission = received.find(({ id }) => id === input.submissionId)
  if (!submission) throw notFound('method')
  if (!(await insertReview(scope, input))) throw new AppError('METHOD_DECIDED', { title: submission.subject }, 409)
  const payload = methodPayload.parse(submission.payload)
  if (input.decision === 'returned') {
    await scope.core.exchange.send({ toTenantId: submission.fromTenantId, kind: kinds.returned, subject: submission.subject, payload: { opinion: input.opinion }, replyTo: submission.id })
  } else {
    for (const bureau of await scope.core.tenants.below()) {
      const replyTo = bureau.id === submission.fromTenantId ? { replyTo: submission.id } : {}
      await scope.core.exchange.send({ toTenantId: bureau.id, kind: kinds.published, subject: submission.subject, payload, ...replyTo })
    }
    await scope.emit('sichuan.method-published', { methodId: submission.id })
  }
  const verb = input.decision === 'published' ? '发布' : '退回'
  await scope.audit({
    action: `sichuan.method-${input.decision}`,
    subject: { type: 'sichuan.submission', id: submission.id },
    summary: `${verb}${payload.bureauName}${payload.unitName}的支部工作法《${submission.subject}》`,
    details: { opinion: input.opinion },
  })
}
