import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { maxMinutes } from '../meeting-schema.ts'
import { insertDraft, replaceDraft, selectDraft } from './minutes-draft-store.ts'
import { minutesPlaceSchema, openPlace } from './minutes-place.ts'

/** `baseVersion` is the version that the writer began from; 0 for none. */
export const saveMinutesDraftInput = z.object({ place: minutesPlaceSchema, text: z.string().max(maxMinutes), baseVersion: z.number().int().min(0) })
export type SaveMinutesDraftInput = z.infer<typeof saveMinutesDraftInput>

/** What stands now. */
export interface SavedDraft {
  readonly version: number
  /** ISO. */
  readonly at: string
}

/**
 * Keeps the minutes that are being written. A text that did not begin from the last version is refused with DRAFT_CONFLICT, whose details hold the other text, its version,
 * who wrote it and when, so that nothing is overwritten unseen; the same text twice is no conflict. Not in the audit trail: a draft is no record, and the record that it
 * becomes is. Throws as `openPlace`.
 */
export const saveMinutesDraft = async (scope: Scope, { text, baseVersion, ...input }: SaveMinutesDraftInput): Promise<SavedDraft> => {
  const { place, orgUnitId } = await openPlace(scope, input.place)
  const writtenAt = scope.clock.now()
  const row = { place, orgUnitId, text, version: baseVersion + 1, writtenBy: scope.actor.accountId, writtenByName: scope.actor.name, writtenAt }
  if (baseVersion === 0 ? await insertDraft(scope, row) : await replaceDraft(scope, row)) return { version: row.version, at: writtenAt.toISOString() }
  const other = await selectDraft(scope, place)
  if (!other) {
    // The draft it began from was taken away with a record that was cancelled since, or by hand: this text begins it anew.
    await insertDraft(scope, { ...row, version: 1 })
    return { version: 1, at: writtenAt.toISOString() }
  }
  if (other.text === text) return { version: other.version, at: other.writtenAt.toISOString() }
  throw conflict('DRAFT_CONFLICT', { text: other.text, version: other.version, by: other.writtenByName, at: other.writtenAt.toISOString() })
}
