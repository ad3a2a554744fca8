import { z } from 'zod'

/**
 * Kinds of organizational life: 三会一课, 主题党日 and 组织生活会 of a branch, 民主生活会 and 中心组学习 of a committee, 警示教育 of both and 党务干部培训.
 * Not every kind is owed in a period (`obligationOf` of @dangjian/regulations).
 */
export const meetingKinds = [
  'general_meeting', 'committee_meeting', 'group_meeting', 'party_lecture', 'theme_day', 'organization_life_meeting',
  'democratic_life_meeting', 'central_group_study', 'warning_education', 'cadre_training',
] as const
export const meetingKindSchema = z.enum(meetingKinds)
export type MeetingKind = z.infer<typeof meetingKindSchema>

/** `present` in the room, `online` by video or telephone, `absent` without a reason on record, `leave` for a stated reason, `exempt` by rule (EDU-04). */
export const attendanceStates = ['present', 'online', 'absent', 'leave', 'exempt'] as const
export const attendanceStateSchema = z.enum(attendanceStates)
export type AttendanceState = z.infer<typeof attendanceStateSchema>

/** Whether a person took part, in the room or online. */
export const hasAttended = (state: AttendanceState | 'expected'): boolean => state === 'present' || state === 'online'

/** Why somebody was away; none counts against a person, least of all `duty`, `training` and `seconded` (借调). */
export const absenceReasons = ['duty', 'training', 'illness', 'leave', 'seconded', 'exempt_age_or_health', 'other'] as const
export const absenceReasonSchema = z.enum(absenceReasons)
export type AbsenceReason = z.infer<typeof absenceReasonSchema>
