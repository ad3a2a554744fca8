import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import type { LifeKind } from '@dangjian/regulations'
import { deleteLifeRecord, insertLifeRecord } from './life-record-store.ts'

/** Organizational life that is no meeting: which period of which organization it fulfils, on what day, and the record that says so. */
export interface LifeNote {
  readonly orgUnitId: string
  readonly kind: Extract<LifeKind, 'member_appraisal' | 'heart_talks' | 'organ_assembly'>
  /** A year. */
  readonly period: string
  readonly heldOn: LocalDate
  readonly source: { readonly type: string; readonly id: string }
}

/**
 * The port through which other domains tell the compliance page that 民主评议 (BR-22 第十八条) or 谈心谈话 (BR-23 第十九条) of a year is complete; called in the
 * transaction that completes it. Idempotent: the first record of a period stands. No permission is asked and nothing is audited, for the caller's act is.
 */
export const noteLifeRecord = async (scope: Scope, { orgUnitId, kind, period, heldOn, source }: LifeNote): Promise<void> => {
  await insertLifeRecord(scope, { orgUnitId, kind, period, heldOn, sourceType: source.type, sourceId: source.id, notedAt: scope.clock.now() })
}

/** Takes a note back when its record no longer holds; another record's note stays. */
export const withdrawLifeRecord = (scope: Scope, { orgUnitId, kind, period, source }: Omit<LifeNote, 'heldOn'>): Promise<void> =>
  deleteLifeRecord(scope, { orgUnitId, kind, period, sourceId: source.id })
