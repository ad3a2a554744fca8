import type { AbsenceReason } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { countStudyAbsences, selectStudyLines, sumStudyMinutes, type StudyMeeting } from './study-minutes-store.ts'

/**
 * Minutes of collective study of each member at the recorded meetings of a year, by member id, those without any absent; 45 minutes are one 学时. Whoever was present,
 * took part online or has made up for it (补课) has studied. A meeting that lacked its quorum does not count. For other domains; access is for the caller.
 */
export const studyMinutesOf = async (scope: Scope, { memberIds, year }: { memberIds: readonly string[]; year: string }): Promise<Map<string, number>> => {
  if (memberIds.length === 0) return new Map()
  const rows = await sumStudyMinutes(scope, memberIds, year)
  return new Map(rows.map(({ memberId, minutes }) => [memberId, minutes]))
}

/** The meetings of a year that stand behind a member's minutes, by day. For other domains; access is for the caller. */
export const studyMeetingsOf = (scope: Scope, memberId: string, year: string): Promise<StudyMeeting[]> => selectStudyLines(scope, memberId, year)

/**
 * How often members were away from meetings with study in a year and why, by member id: for offering make-up study, since duty and the like are never a fault. Access is
 * for the caller.
 */
export const studyAbsencesOf = async (scope: Scope, { memberIds, year }: { memberIds: readonly string[]; year: string }): Promise<Map<string, Array<{ reason: AbsenceReason | null; times: number }>>> => {
  const found = new Map<string, Array<{ reason: AbsenceReason | null; times: number }>>()
  if (memberIds.length === 0) return found
  for (const { memberId, ...line } of await countStudyAbsences(scope, memberIds, year)) found.set(memberId, [...(found.get(memberId) ?? []), line])
  return found
}
