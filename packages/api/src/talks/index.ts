import { router } from '@dangjian/plugin-kit/server'
import { answerTalkCommand } from './answer-talk.ts'
import { dropTalkNoteCommand } from './drop-talk-note.ts'
import { myTalksQuery } from './my-talks.ts'
import { readTalkNotesQuery } from './read-talk-notes.ts'
import { recordOwnTalkCommand } from './record-own-talk.ts'
import { recordTalkCommand } from './record-talk.ts'
import { talkMatrixQuery } from './talk-matrix.ts'
import { writeTalkNoteCommand } from './write-talk-note.ts'

export const talksRouter = router({
  answerTalk: answerTalkCommand,
  dropTalkNote: dropTalkNoteCommand,
  myTalks: myTalksQuery,
  readTalkNotes: readTalkNotesQuery,
  recordOwnTalk: recordOwnTalkCommand,
  recordTalk: recordTalkCommand,
  talkMatrix: talkMatrixQuery,
  writeTalkNote: writeTalkNoteCommand,
})
