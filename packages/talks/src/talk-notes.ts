import type { Scope } from '@dangjian/db'
import { addMonthsClamped, today, type LocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { talkSentences } from './locales/zh-CN.ts'
import { deleteExpiredNotes, deleteNote, notesOf, upsertNote } from './talk-store.ts'
import { lockOwnTalk, ownMember } from './talk-rules.ts'

export const writeTalkNoteInput = z.object({ talkId: z.uuid(), text: z.string().trim().min(1).max(2000), months: z.number().int().min(1).max(12).default(12) })
export type WriteTalkNoteInput = z.input<typeof writeTalkNoteInput>
export const talkNoteInput = z.object({ talkId: z.uuid() })
export type TalkNoteInput = z.infer<typeof talkNoteInput>

/** A note as its two people see it. */
export interface TalkNote {
  readonly isOwn: boolean
  readonly text: string
  readonly expiresOn: LocalDate
}

/**
 * Keeps the own note on a talk, sealed, for at most a year; it replaces the own earlier one. The text enters neither audit, outbox nor the answers kept for
 * repeated calls. Throws NOT_FOUND for everybody but the two.
 */
export const writeTalkNote = async (scope: Scope, input: WriteTalkNoteInput): Promise<{ expiresOn: LocalDate }> => {
  const { id: talkId } = await lockOwnTalk(scope, input.talkId)
  const expiresOn = addMonthsClamped(today(scope.clock), input.months ?? 12)
  await upsertNote(scope, { talkId, authorMemberId: ownMember(scope), textSealed: scope.fields.seal(input.text), expiresOn })
  await scope.audit({ action: 'talk.noted', subject: { type: 'talk', id: talkId }, summary: talkSentences.noted, details: { expiresOn } })
  return { expiresOn }
}

/** Both people's notes that have not expired. Throws NOT_FOUND for everybody but the two. */
export const readTalkNotes = async (scope: Scope, input: TalkNoteInput): Promise<{ notes: TalkNote[] }> => {
  const { id } = await lockOwnTalk(scope, input.talkId)
  const own = ownMember(scope)
  const rows = await notesOf(scope, id, today(scope.clock))
  return { notes: rows.map(({ authorMemberId, textSealed, expiresOn }) => ({ isOwn: authorMemberId === own, text: scope.fields.open(textSealed), expiresOn })) }
}

/** Deletes the own note. Throws NOT_FOUND for everybody but the two. */
export const dropTalkNote = async (scope: Scope, input: TalkNoteInput): Promise<void> => {
  const { id } = await lockOwnTalk(scope, input.talkId)
  await deleteNote(scope, id, ownMember(scope))
  await scope.audit({ action: 'talk.note-dropped', subject: { type: 'talk', id }, summary: talkSentences.noteDropped })
}

/** Deletes notes whose day has come; for the worker. */
export const purgeTalkNotes = async (scope: Scope): Promise<{ purged: number }> => {
  const purged = await deleteExpiredNotes(scope, today(scope.clock))
  if (purged > 0) await scope.audit({ action: 'talk.notes-purged', subject: { type: 'tenant', id: scope.tenantId }, summary: talkSentences.purged(purged), details: { purged } })
  return { purged }
}
