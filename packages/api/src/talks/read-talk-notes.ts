import { readTalkNotes, talkNoteInput } from '@dangjian/talks'
import { query } from '@dangjian/plugin-kit/server'

/** 读取两人的谈话备忘. */
export const readTalkNotesQuery = query({ permission: 'self.read', input: talkNoteInput, summary: '读取两人的谈话备忘' }, readTalkNotes)
