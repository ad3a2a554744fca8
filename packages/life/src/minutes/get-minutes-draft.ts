import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { selectDraft, type MinutesDraftRow } from './minutes-draft-store.ts'
import { minutesPlaceSchema, openPlace } from './minutes-place.ts'

export const getMinutesDraftInput = z.object({ place: minutesPlaceSchema })
export type GetMinutesDraftInput = z.infer<typeof getMinutesDraftInput>

/** A text of a draft: which, by whom, when (ISO). */
export interface MinutesDraft {
  readonly text: string
  readonly version: number
  readonly by: string
  readonly at: string
}

/** A row as pages know it. */
export const draftView = ({ text, version, writtenByName, writtenAt }: MinutesDraftRow): MinutesDraft => ({ text, version, by: writtenByName, at: writtenAt.toISOString() })

/** The minutes that are being written for a record; null when nobody has begun. Throws as `openPlace`. */
export const getMinutesDraft = async (scope: Scope, input: GetMinutesDraftInput): Promise<MinutesDraft | null> => {
  const { place } = await openPlace(scope, input.place)
  const row = await selectDraft(scope, place)
  return row ? draftView(row) : null
}
