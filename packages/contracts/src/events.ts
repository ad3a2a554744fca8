import { z } from 'zod'

const id = z.uuid()

/**
 * Events of the core, past tense. They carry ids, never personal data, are written to the outbox in the transaction that caused them and
 * delivered at least once; a consumer must be idempotent. Add-only within a major version.
 */
export const coreEvents = {
  'member.imported': z.object({ importId: id, count: z.number().int() }),
  'member.import-undone': z.object({ importId: id, count: z.number().int() }),
  'member.state-changed': z.object({ memberId: id, act: z.string(), state: z.string() }),
  'admission.step-recorded': z.object({ caseId: id, recordId: id, step: z.string() }),
  'member.admitted': z.object({ memberId: id, caseId: id }),
  'member.converted': z.object({ memberId: id, caseId: id }),
  'meeting.planned': z.object({ meetingId: id, orgUnitId: id }),
  'meeting.recorded': z.object({ meetingId: id, orgUnitId: id }),
  'fact.recorded': z.object({ factId: id, kind: z.string(), subjectId: id, period: z.string() }),
  'score.run-published': z.object({ runId: id, period: z.string() }),
  'objection.filed': z.object({ objectionId: id, memberId: id }),
  'objection.answered': z.object({ objectionId: id, memberId: id }),
  'article.published': z.object({ articleId: id }),
  'message.sent': z.object({ messageId: id }),
  'duty.item-completed': z.object({ itemId: id, orgUnitId: id }),
  'plugin.switched': z.object({ pluginId: z.string(), enabled: z.boolean() }),
  'exchange.received': z.object({ exchangeId: id, fromTenantId: id, kind: z.string() }),
} as const

export type CoreEventName = keyof typeof coreEvents
export type CoreEvent<E extends CoreEventName> = z.infer<(typeof coreEvents)[E]>
