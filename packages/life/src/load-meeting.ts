import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { selectMeeting, type MeetingRow } from './meeting-store.ts'

/** A meeting with its organization, for a person who holds `permission` there. Throws NOT_FOUND outside the readable subtree, FORBIDDEN inside it. */
export const loadMeeting = async (scope: Scope, id: string, permission: string): Promise<{ meeting: MeetingRow; unit: OrgUnit }> => {
  const meeting = await selectMeeting(scope, id)
  if (!meeting) throw notFound('meeting')
  const unit = await getOrgUnit(scope, meeting.orgUnitId)
  if (!can(scope.access, 'meeting.read', unit.path)) throw notFound('meeting')
  requireCan(scope.access, permission, unit.path)
  return { meeting, unit }
}

/** Throws MEETING_ALREADY_RECORDED or MEETING_CANCELLED for a meeting that is no longer planned. */
export const requirePlanned = (meeting: Pick<MeetingRow, 'status' | 'title' | 'recordedBy'>): void => {
  if (meeting.status === 'held') throw conflict('MEETING_ALREADY_RECORDED', { title: meeting.title, recordedBy: meeting.recordedBy })
  if (meeting.status === 'cancelled') throw conflict('MEETING_CANCELLED', { title: meeting.title })
}

/** The answer to a client that came second: reads how the meeting stands now and throws accordingly; MEETING_CHANGED when it is still planned. */
export const throwOvertaken = async (scope: Scope, id: string): Promise<never> => {
  const now = await selectMeeting(scope, id)
  if (!now) throw notFound('meeting')
  requirePlanned(now)
  throw conflict('MEETING_CHANGED', { title: now.title })
}
