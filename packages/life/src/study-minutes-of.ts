import type { AttendanceState } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { selectStudyLines, sumStudyMinutes, type StudyMeeting } from './study-minutes-store.ts'

const studyingStates: readonly AttendanceState[] = ['present', 'online']

/**
 * Minutes of collective study of each member at the recorded meetings of a year, by member id, those without any absent; 45 minutes are one 学时. A meeting that
 * lacked its quorum does not count, and study at two meetings of one day counts twice because both were held. For other domains; access is for the caller.
 */
export const studyMinutesOf = async (scope: Scope, { memberIds, year }: { memberIds: readonly string[]; year: string }): Promise<Map<string, number>> => {
  if (memberIds.length === 0) return new Map()
  const rows = await sumStudyMinutes(scope, memberIds, year, studyingStates)
  return new Map(rows.map(({ memberId, minutes }) => [memberId, minutes]))
}

/** The meetings of a year that stand behind a member's minutes, by day. For other domains; access is for the caller. */
export const studyMeetingsOf = (scope: Scope, memberId: string, year: string): Promise<StudyMeeting[]> => selectStudyLines(scope, memberId, year, studyingStates)
