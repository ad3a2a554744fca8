import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { meetingTemplates, type MeetingTemplate } from './meeting-templates.ts'

export const listMeetingTemplatesInput = z.object({})

/** The template of every kind of meeting. */
export const listMeetingTemplates = async (_scope: Scope, _input: z.infer<typeof listMeetingTemplatesInput>): Promise<MeetingTemplate[]> => Object.values(meetingTemplates)
