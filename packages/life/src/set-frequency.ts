import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, newId, today } from '@dangjian/kernel'
import { rootUnit } from '@dangjian/org'
import { checkFrequency, lifeKindSchema } from '@dangjian/regulations'
import { z } from 'zod'
import { insertFrequency } from './frequency-store.ts'
import { frequencySentence } from './locales/frequency.zh-CN.ts'

export const setFrequencyInput = z.object({
  kind: lifeKindSchema,
  times: z.number().int().min(0).max(31),
  effectiveFrom: z.iso.date(),
  /** The local document it rests on, as cited. */
  basis: z.string().trim().min(1).max(120),
})
export type SetFrequencyInput = z.infer<typeof setFrequencyInput>

/**
 * Sets how often a kind is to be held in the whole bureau, for periods that begin on or after a day: only stricter than the article, or where the article names no
 * number (BR-19: a lesson a quarter is custom). Versions are kept; nothing that has begun is asked for more. Throws FORBIDDEN (meeting.exempt for the whole
 * bureau), RULE_LOOSENED, KIND_NOT_ASKED and FREQUENCY_BACKDATED.
 */
export const setFrequency = async (scope: Scope, input: SetFrequencyInput): Promise<{ id: string }> => {
  const root = await rootUnit(scope)
  requireCan(scope.access, 'meeting.exempt', root.path)
  if (input.effectiveFrom < today(scope.clock)) throw new AppError('FREQUENCY_BACKDATED', { path: 'effectiveFrom', effectiveFrom: input.effectiveFrom })
  checkFrequency(input)
  const id = newId()
  await insertFrequency(scope, { id, ...input, setBy: scope.actor.name, setAt: scope.clock.now() })
  await scope.audit({
    action: 'life.frequency-set', subject: { type: 'life_frequency', id }, orgPath: root.path, summary: frequencySentence(input.kind, input.times, input.effectiveFrom, input.basis),
    details: { ...input },
  })
  return { id }
}
