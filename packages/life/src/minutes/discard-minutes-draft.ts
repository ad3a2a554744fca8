import type { Scope } from '@dangjian/db'
import { deleteDrafts } from './minutes-draft-store.ts'
import type { GetMinutesDraftInput } from './get-minutes-draft.ts'
import { openPlace, placeOfMeeting, placeOfUnit } from './minutes-place.ts'
import type { MeetingRow } from '../meeting-store.ts'

/** Takes away the minutes that were being written for a record, because the person begins anew. Throws as `openPlace`. */
export const discardMinutesDraft = async (scope: Scope, input: GetMinutesDraftInput): Promise<void> => {
  const { place } = await openPlace(scope, input.place)
  await deleteDrafts(scope, [place])
}

/** Takes away the drafts of a meeting whose record stands now. */
export const dropDraftsOf = (scope: Scope, { id, orgUnitId, kind, period }: Pick<MeetingRow, 'id' | 'orgUnitId' | 'kind' | 'period'>): Promise<void> =>
  deleteDrafts(scope, [placeOfMeeting(id), placeOfUnit(orgUnitId, kind, period)])
