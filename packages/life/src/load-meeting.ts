import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { selectMeeting, type MeetingRow } from './meeting-store.ts'
import { selectParticipants, type Participant } from './participant-store.ts'

/**
 * A meeting with its organization and the branches that hold it with the host, for a person who holds `permission` at the host. Whoever reads the meetings of
 * a branch that takes part reads this one too. Throws NOT_FOUND outside the readable subtrees, FORBIDDEN inside them.
 */
export const loadMeeting = async (scope: Scope, id: string, permission: string): Promise<{ meeting: MeetingRow; unit: OrgUnit; participants: Participant[] }> => {
  const meeting = await selectMeeting(scope, id)
  if (!meeting) throw notFound('meeting')
  const unit = await getOrgUnit(scope, meeting.orgUnitId)
  const participants = await selectParticipants(scope, id)
  const readable = [unit, ...participants].filter(({ path }) => can(scope.access, 'meeting.read', path))
  if (readable.length === 0) throw notFound('meeting')
  if (permission !== 'meeting.read') requireCan(scope.access, permission, unit.path)
  return { meeting, unit, participants }
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
