import { meetingKinds, type MeetingKind } from '@dangjian/contracts'
import { z } from 'zod'

/**
 * What the calendar of organizational life asks for: meetings, and what is no meeting of its own: 民主评议 (BR-22), 谈心谈话 (BR-23), a lesson given by the
 * secretary of a committee (BR-19) and the yearly assembly of an organ's members and cadres (OR-10).
 */
export const lifeKinds = [...meetingKinds, 'member_appraisal', 'heart_talks', 'secretary_lecture', 'organ_assembly'] as const
export const lifeKindSchema = z.enum(lifeKinds)
export type LifeKind = z.infer<typeof lifeKindSchema>

/** Whether a kind is a meeting with minutes and roster. */
export const isMeetingKind = (kind: LifeKind): kind is MeetingKind => (meetingKinds as readonly string[]).includes(kind)
