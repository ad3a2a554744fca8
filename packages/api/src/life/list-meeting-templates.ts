import { listMeetingTemplates, listMeetingTemplatesInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取会议模板. */
export const listTemplates = query({ permission: 'meeting.read', input: listMeetingTemplatesInput, summary: '读取会议模板' }, listMeetingTemplates)
