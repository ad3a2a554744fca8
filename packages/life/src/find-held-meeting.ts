import { can, type MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getOrgUnit } from '@dangjian/org'
import { selectMeeting } from './meeting-store.ts'

/** A meeting on record, as evidence of something else. */
export interface HeldMeeting {
  readonly id: string
  readonly title: string
  readonly heldOn: string
  readonly orgPath: string
  readonly kind: MeetingKind
}

/** A recorded meeting that opened with its quorum and that the person may read (meeting.read); null for anything else. */
export const findHeldMeeting = async (scope: Scope, id: string): Promise<HeldMeeting | null> => {
  const meeting = await selectMeeting(scope, id)
  if (!meeting || meeting.status !== 'held' || !meeting.opened || meeting.heldOn === null) return null
  const { path } = await getOrgUnit(scope, meeting.orgUnitId)
  return can(scope.access, 'meeting.read', path) ? { id, title: meeting.title, heldOn: meeting.heldOn, orgPath: path, kind: meeting.kind } : null
}
