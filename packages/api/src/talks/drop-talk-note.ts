import { dropTalkNote, talkNoteInput } from '@dangjian/talks'
import { command } from '@dangjian/plugin-kit/server'

/** 删除本人的谈话备忘. */
export const dropTalkNoteCommand = command({ permission: 'self.read', input: talkNoteInput, summary: '删除本人的谈话备忘' }, dropTalkNote)
