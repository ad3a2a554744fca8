import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { citationOf, correctionPeriod, getRule } from '@dangjian/regulations'
import { z } from 'zod'
import type { CaseChange, CaseRecord } from './case-store.ts'
import { loadCase } from './load-case.ts'
import { recordStep } from './record-step.ts'
import { noteSchema, stepOf } from './step-fields.ts'

export const reviewCorrectionInput = z.discriminatedUnion('result', [
  z.object({ ...stepOf, result: z.literal('corrected'), note: noteSchema.min(2) }),
  z.object({ ...stepOf, result: z.literal('not_corrected'), note: noteSchema.min(2) }),
  z.object({ ...stepOf, result: z.literal('extended'), until: z.iso.date(), note: noteSchema.min(2) }),
])
export type ReviewCorrectionInput = z.infer<typeof reviewCorrectionInput>

const changeOf = (found: CaseRecord, input: ReviewCorrectionInput): CaseChange => {
  if (input.result !== 'extended') return { status: 'closed', outcome: input.result, closedOn: input.on }
  const { effectiveOn, correctionUntil } = found
  if (effectiveOn === null || correctionUntil === null || input.until <= correctionUntil) throw new AppError('DISPOSAL_EXTENSION_SHORT', { path: 'until', until: correctionUntil ?? '' })
  const { lastOn } = correctionPeriod(effectiveOn, 12, { onDate: effectiveOn }).facts
  if (input.until > lastOn) throw new AppError('DISPOSAL_EXTENSION_LONG', { path: 'until', lastOn, citation: citationOf(getRule('DIS-03', effectiveOn)) })
  return { correctionUntil: input.until }
}

/**
 * At the end of 限期改正 the branch finds: corrected (the case is closed), extended within one year of its beginning (DIS-03), or not corrected (the next kind may be
 * proposed). Throws NOT_FOUND, FORBIDDEN (disposal.handle), DISPOSAL_OWN_CASE, DISPOSAL_REVIEW_EARLY with the day, DISPOSAL_EXTENSION_SHORT, DISPOSAL_EXTENSION_LONG,
 * DISPOSAL_CHANGED and what `refuseStep` throws.
 */
export const reviewCorrection = async (scope: Scope, input: ReviewCorrectionInput): Promise<{ caseId: string }> => {
  const found = await loadCase(scope, input.caseId, 'disposal.handle')
  return recordStep(scope, found, 'reviewed', input.on, async () => {
    const until = found.correctionUntil ?? ''
    if (input.on < until) throw new AppError('DISPOSAL_REVIEW_EARLY', { path: 'on', until, citation: citationOf(getRule('DIS-03', input.on)) })
    return { body: { result: input.result, until: input.result === 'extended' ? input.until : null }, note: input.note, change: changeOf(found, input) }
  })
}
