import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { recordFacts } from '@dangjian/scoring'
import { z } from 'zod'
import { withdrawalOfDuty } from './duty-fact.ts'
import { openItem } from './duty-store.ts'
import { loadDuty } from './load-duty.ts'
import { dutySentences } from './locales/zh-CN.ts'

export const reopenDutyInput = z.object({ itemId: z.uuid(), reason: z.string().trim().min(1).max(300) })
export type ReopenDutyInput = z.infer<typeof reopenDutyInput>

/**
 * Takes a done duty back with a reason; its evidence stays on record and scoring gets a fact that takes the credit back. Throws NOT_FOUND,
 * FORBIDDEN (duty.assign) and DUTY_NOT_DONE.
 */
export const reopenDuty = async (scope: Scope, input: ReopenDutyInput): Promise<{ itemId: string }> => {
  const duty = await loadDuty(scope, input.itemId, 'duty.assign')
  const row = duty.item.doneOn === null ? undefined : await openItem(scope, duty.item.id, input.reason)
  if (!row || duty.item.doneOn === null) throw conflict('DUTY_NOT_DONE', { title: duty.item.title })
  await scope.audit({
    action: 'duty.reopened', subject: { type: 'duty', id: row.id }, orgPath: duty.unitPath, summary: dutySentences.reopened(row.title, input.reason), details: { reason: input.reason },
  })
  await recordFacts(scope, await withdrawalOfDuty(scope, duty.item, duty.item.doneOn))
  return { itemId: row.id }
}
