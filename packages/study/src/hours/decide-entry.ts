import { can, pathsWith, requireCan } from '@dangjian/contracts'
import { decodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { studySentences } from '../locales/zh-CN.ts'
import { hoursOfMinutes } from '../study-time.ts'
import { creditHours } from './credit-hours.ts'
import { lockEntry, pageWaiting, updateEntry, type EntryRow } from './entry-store.ts'

/** A confirmation may set the minutes right; sending back says why. */
export const decideEntryInput = z.discriminatedUnion('isConfirmed', [
  z.object({ id: z.uuid(), isConfirmed: z.literal(true), minutes: z.number().int().min(5).max(2_700).optional() }),
  z.object({ id: z.uuid(), isConfirmed: z.literal(false), answer: z.string().trim().min(2).max(200) }),
])
export type DecideEntryInput = z.infer<typeof decideEntryInput>

const creditOf = (entry: EntryRow, minutes: number, by: string) => ({
  learner: { memberId: entry.memberId, orgUnitId: entry.orgUnitId }, minutes, creditedOn: entry.studiedOn, ground: 'confirmed' as const, groundedBy: by,
  ...(entry.kind === 'course' && entry.courseId !== null
    ? { sourceType: 'course' as const, sourceId: entry.courseId, title: studySentences.creditedCourse(entry.title) }
    : { sourceType: 'self' as const, sourceId: entry.id, title: studySentences.creditedSelf(entry.title) }),
})

/**
 * Confirms or sends back what a member declared, as a second person; confirmed, the hours are credited once. Throws NOT_FOUND, FORBIDDEN (study.manage),
 * DECIDES_OWN_MATTER and ENTRY_DECIDED.
 */
export const decideEntry = async (scope: Scope, input: DecideEntryInput): Promise<{ id: string }> => {
  const entry = await lockEntry(scope, input.id)
  const unit = entry ? await getOrgUnit(scope, entry.orgUnitId) : undefined
  if (!entry || !unit || !can(scope.access, 'study.read', unit.path)) throw notFound('study_entry')
  requireCan(scope.access, 'study.manage', unit.path)
  if (scope.actor.memberId === entry.memberId) throw conflict('DECIDES_OWN_MATTER')
  if (entry.state !== 'waiting') throw conflict('ENTRY_DECIDED', { title: entry.title })
  const { name } = await getMemberBrief(scope, entry.memberId)
  const decided = { decidedBy: scope.actor.name, decidedAt: scope.clock.now() }
  const line = { subject: { type: 'study_entry', id: entry.id }, orgPath: unit.path } as const
  if (!input.isConfirmed) {
    await updateEntry(scope, entry.id, { state: 'returned', answer: input.answer, ...decided })
    await scope.audit({ ...line, action: 'study.entry-returned', summary: studySentences.entryReturned(name, entry.title), details: { answer: input.answer } })
    return { id: entry.id }
  }
  const minutes = entry.kind === 'self' ? (input.minutes ?? entry.minutes) : entry.minutes
  await updateEntry(scope, entry.id, { state: 'confirmed', minutes, ...decided })
  await creditHours(scope, creditOf(entry, minutes, scope.actor.name))
  await scope.audit({ ...line, action: 'study.entry-confirmed', summary: studySentences.entryConfirmed(name, entry.title), details: { minutes, declared: entry.minutes } })
  return { id: entry.id }
}

/** An entry that waits for a second person. */
export interface WaitingEntry {
  readonly id: string
  readonly memberName: string
  readonly orgUnitName: string
  readonly kind: EntryRow['kind']
  readonly title: string
  readonly note: string
  readonly studiedOn: string
  readonly minutes: number
  readonly hours: number
  readonly declaredAt: Date
  /** False for the person's own entry and without the permission. */
  readonly canDecide: boolean
}

export const listWaitingEntriesInput = pageInputSchema
export type ListWaitingEntriesInput = z.infer<typeof listWaitingEntriesInput>

/** What waits for confirmation in the person's reach, the oldest first. */
export const listWaitingEntries = async (scope: Scope, { cursor, limit }: ListWaitingEntriesInput): Promise<Page<WaitingEntry>> => {
  const afterId = cursor === undefined ? undefined : z.uuid().safeParse(decodeCursor(cursor)?.[0]).data
  const page = await pageWaiting(scope, pathsWith(scope.access, 'study.read'), afterId, limit)
  return {
    ...page,
    items: page.items.map(({ entry, memberName, orgUnitName, path }) => ({
      id: entry.id, memberName, orgUnitName, kind: entry.kind, title: entry.title, note: entry.note, studiedOn: entry.studiedOn, minutes: entry.minutes, hours: hoursOfMinutes(entry.minutes),
      declaredAt: entry.declaredAt, canDecide: can(scope.access, 'study.manage', path) && entry.memberId !== scope.actor.memberId,
    })),
  }
}
