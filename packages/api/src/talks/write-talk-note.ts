import { writeTalkNote, writeTalkNoteInput } from '@dangjian/talks'
import { command } from '@dangjian/plugin-kit/server'

/** 写下谈话备忘. */
export const writeTalkNoteCommand = command({ permission: 'self.read', input: writeTalkNoteInput, summary: '写下谈话备忘' }, writeTalkNote)
