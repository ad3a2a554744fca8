import { z } from 'zod'

/** Kinds of organizational life (三会一课, 主题党日, 组织生活会). */
export const meetingKinds = ['general_meeting', 'committee_meeting', 'group_meeting', 'party_lecture', 'theme_day', 'organization_life_meeting'] as const
export const meetingKindSchema = z.enum(meetingKinds)
export type MeetingKind = z.infer<typeof meetingKindSchema>

/** `present`, `absent` without a reason on record, `leave` for a stated reason, `exempt` by rule (EDU-04). */
export const attendanceStates = ['present', 'absent', 'leave', 'exempt'] as const
export const attendanceStateSchema = z.enum(attendanceStates)
export type AttendanceState = z.infer<typeof attendanceStateSchema>

/** Why somebody was away; `duty` and `training` never count against a person. */
export const absenceReasons = ['duty', 'training', 'illness', 'leave', 'exempt_age_or_health', 'other'] as const
export const absenceReasonSchema = z.enum(absenceReasons)
export type AbsenceReason = z.infer<typeof absenceReasonSchema>
