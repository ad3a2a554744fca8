import { factInputSchema, type FactInput } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, newId } from '@dangjian/kernel'
import { insertFacts } from './fact-store.ts'

/**
 * Takes facts over from a record. Idempotent: a fact whose (period, key) is already there is left as it stands, so a caller may repeat the
 * whole call. Emits `fact.recorded` for each new fact. The record's own use case checks the permission and writes the audit row; this is a
 * part of it. Quantities carry three decimals at most. Throws FACT_INVALID.
 */
export const recordFacts = async (scope: Scope, inputs: readonly FactInput[]): Promise<{ recorded: number }> => {
  const at = scope.clock.now()
  const rows = inputs.map((input) => {
    const parsed = factInputSchema.safeParse(input)
    if (!parsed.success) throw new AppError('FACT_INVALID', { key: String(input.key), field: parsed.error.issues[0]?.path.join('.') ?? '' }, 400)
    const { source, quantity, ...fact } = parsed.data
    return {
      ...fact, id: newId(), quantity: Math.round(quantity * 1000), sourceType: source.type, sourceId: source.id, recordedBy: scope.actor.name, recordedAt: at,
    }
  })
  if (rows.length === 0) return { recorded: 0 }
  const added = await insertFacts(scope, rows)
  await scope.emitAll('fact.recorded', added.map((fact) => ({ factId: fact.id, kind: fact.kind, subjectId: fact.subjectId, period: fact.period })))
  return { recorded: added.length }
}
