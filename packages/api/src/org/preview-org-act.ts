import { countOpenMeetings } from '@dangjian/life'
import { previewOrgAct, previewOrgActInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 预览组织变动: carried out and taken back, so that it says exactly what would happen. */
export const previewAct = query({ permission: 'org.manage', input: previewOrgActInput, summary: '预览组织变动' }, (scope, input) => previewOrgAct(scope, input, countOpenMeetings))
